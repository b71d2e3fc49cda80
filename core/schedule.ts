import { isBuiltIn } from './builtIn';
import type { Every, Source } from './source';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Further away than this nobody plans: by the schedule, or by the back-off of six hours and a third. */
const longest: Readonly<Record<Every['kind'], number>> = {
  off: 0,
  hourly: 8 * HOUR,
  'six-hourly': 8 * HOUR,
  daily: 25 * HOUR + 30 * MINUTE,
};

/** How far readers are spread after the time they asked for, so that they do not all come at once. */
export const spread: Readonly<Record<Every['kind'], number>> = {
  off: 0,
  hourly: 6 * MINUTE,
  'six-hourly': 36 * MINUTE,
  daily: 20 * MINUTE,
};

/**
 * When a source is to be asked again by itself, in milliseconds since 1970; undefined for never. After
 * failures sooner or later than its schedule: 5 minutes, doubled each time, 6 hours at most. Never
 * before the host's own word. A time of day is of the zone that the machine is in.
 */
export function planNext(
  source: Pick<Source, 'every' | 'failures' | 'restUntil'>,
  now: number,
  random: () => number = Math.random,
): number | undefined {
  if (source.every.kind === 'off') return undefined;
  const late = random() * spread[source.every.kind];
  const wanted =
    source.failures > 0
      ? now + Math.min(5 * MINUTE * 2 ** (source.failures - 1), 6 * HOUR) * (1 + random() * 0.3)
      : nextOf(source.every, now) + late;
  return Math.max(Math.round(wanted), (source.restUntil ?? 0) > now ? (source.restUntil ?? 0) : 0);
}

/** Is a source to be asked now? A plan further away than any schedule comes from a clock that was wrong. */
export function isDue(source: Source, now: number): boolean {
  if (!source.enabled || source.every.kind === 'off' || isResting(source, now)) return false;
  const { nextAt = now } = source;
  return nextAt <= now || nextAt > now + longest[source.every.kind];
}

/** Has the host asked to be left alone until later? Its word counts for a day at most. */
export function isResting({ restUntil = 0 }: Pick<Source, 'restUntil'>, now: number): boolean {
  return restUntil > now && restUntil <= now + DAY;
}

/** When to wake for the first source that wants to be asked; undefined when none ever does. */
export function wakeAt(sources: readonly Source[], now: number): number | undefined {
  const times = sources
    .filter(({ enabled, every, kind }) => enabled && every.kind !== 'off' && isRemote(kind))
    .map((source) => {
      if (isDue(source, now)) return now;
      const rest = isResting(source, now) ? (source.restUntil ?? 0) : 0;
      return Math.max(source.nextAt ?? 0, rest, now + MINUTE);
    });
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** After a browser start many readers' sources are due at once: how far they are spread, in milliseconds. */
const SPREAD_MS = 60_000;
/** How long a better moment is waited for, in milliseconds. */
const LATER_MS = 15 * MINUTE;

/** When sources are asked that became due while the browser was closed, or that are due now. */
export function spreadFrom(now: number, random: () => number = Math.random): number {
  return now + random() * SPREAD_MS;
}

/** When there may be a better moment: there is no network, or one that costs, or no room to store anything. */
export function laterThan(now: number): number {
  return now + LATER_MS;
}

/**
 * What is to become of the alarm for the next source, when its time is `at`: to be set for a time, left as it is, or
 * cleared. `set` is what it is set for, `starting` that the browser's start has an alarm of its own.
 */
export function planAlarm(
  at: number | undefined,
  { set, starting }: { readonly set: number | undefined; readonly starting: boolean },
  now: number,
  random: () => number = Math.random,
): number | 'left' | 'cleared' {
  if (at === undefined) return 'cleared';
  if (at > now) return at;
  // One that is set for soon stays: a worker that wakes often neither puts it off for ever, nor brings
  // forward one that waits for a better moment.
  const isSoon = set !== undefined && set <= laterThan(now);
  return isSoon || starting ? 'left' : spreadFrom(now, random);
}

/** Does a kind of source lie elsewhere, so that it can be asked? */
export function isRemote(kind: Source['kind']): boolean {
  return !isBuiltIn(kind);
}

function nextOf(every: Every, now: number): number {
  if (every.kind !== 'daily') return now + (every.kind === 'hourly' ? HOUR : 6 * HOUR);
  const [hours = 0, minutes = 0] = every.at.split(':').map(Number);
  const next = new Date(now);
  next.setHours(hours, minutes, 0, 0);
  if (next.getTime() <= now) next.setDate(next.getDate() + 1);
  return next.getTime();
}
