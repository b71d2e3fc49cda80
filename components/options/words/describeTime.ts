import { countDays, today } from '../../../core/day';
import { formatAge } from '../../words/day';
import { language } from '../../words/language';
import { nameDay } from '../../words/nameDay';
import { say } from '../../words/say';

/** `오늘 08:31`, `내일 08:30`, `11월 20일 08:31`; in another year with the year. */
export function describeMoment(at: number, now: number): string {
  return say('options.time.moment', [describeDate(at, now), formatTime(at)]);
}

/** The same, but a time of today is only a time: `14:20`. */
export function describeUntil(at: number, now: number): string {
  return dayOf(at) === dayOf(now) ? formatTime(at) : describeMoment(at, now);
}

/** Milliseconds → `12초`, `1분 5초`, `14분`; what is shorter than a second is one. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = minutes > 0 ? [unit(minutes, 'minute')] : [];
  if (rest > 0 && minutes < 10) parts.push(unit(rest, 'second'));
  return parts.join(' ');
}

/** Seconds that are left → `30초쯤 남았어요`, in steps that do not flicker. */
export function describeLeft(seconds: number): string {
  const step = seconds < 10 ? 1 : seconds < 60 ? 5 : 60;
  const about = Math.max(step, Math.round(seconds / step) * step);
  return say('options.time.left', [formatDuration(about * 1000)]);
}

/** A sentence may begin with a day, which English writes small. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);
}

function describeDate(at: number, now: number): string {
  const day = dayOf(at);
  if (Math.abs(countDays(dayOf(now), day)) <= 1) return formatAge(day, dayOf(now), language());
  return nameDay(day, dayOf(now));
}

function dayOf(at: number): string {
  return today(new Date(at));
}

function formatTime(at: number): string {
  const format = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Date(at).toLocaleTimeString(language(), format);
}

function unit(value: number, name: 'minute' | 'second'): string {
  const format = { style: 'unit', unit: name, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language(), format).format(value);
}
