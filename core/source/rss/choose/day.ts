import { readDay } from '../../../day/readDay';

export { readDay };

/** The zones that RFC 822 names, and those of Korea and Japan, in hours ahead of UTC. */
const zones: Readonly<Record<string, number>> = {
  EDT: -4,
  EST: -5,
  CDT: -5,
  CST: -6,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
  KST: 9,
  JST: 9,
};
const time =
  /(오전|오후)?\s?(?<!\d)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?([ap]\.?m\b)?\s?([+-]\d\d:?\d\d|[a-z]{3})?/i;

/** The instant that a date means, in milliseconds since 1970, only to tell which of two is newer; 0 for none. */
export function readInstant(text: string): number {
  const near = text.slice(0, 200).trim();
  if (/^\d{10}(?:\d{3})?$/.test(near)) return Number(near) * (near.length === 10 ? 1000 : 1);
  const day = readDay(near);
  if (day === undefined) return 0;
  const [year = 0, month = 0, date] = day.split('-').map(Number);
  const midnight = Date.UTC(year, month - 1, date);
  const [, half, hour, minute, second, fraction, noon, zone = ''] = time.exec(near) ?? [];
  const after = half === '오후' || /^p/i.test(noon ?? '');
  const before = half === '오전' || /^a/i.test(noon ?? '');
  const hours = (Number(hour ?? 0) % (after || before ? 12 : 24)) + (after ? 12 : 0);
  const seconds = hours * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  const milliseconds = Math.trunc(Number(`0.${fraction ?? 0}`) * 1000);
  return midnight + (seconds - readZone(zone)) * 1000 + milliseconds;
}

/** A zone as seconds; one that nobody knows is UTC. */
function readZone(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return (zones[zone.toUpperCase()] ?? 0) * 3600;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}
