import type { PaperId } from '../../paper';
import type { Reading } from '../../store';

/** What is changed on its own, and what goes with it: a copy with its bookmark or note, a time with what was changed. */
const FIELDS = [
  ['seenAt'],
  ['readAt'],
  ['bookmarkedAt', 'kept'],
  ['note', 'kept', 'changedAt'],
  ['tags', 'kept', 'changedAt'],
  ['chosen', 'changedAt'],
] as const;

/**
 * What the reader did with papers before a backup was restored, and over it only what they did or took back since; `restored`
 * is how it stood right after.
 */
export function layOver(
  before: readonly Reading[],
  restored: readonly Reading[],
  now: readonly Reading[],
): readonly Reading[] {
  const [old, base, all] = [before, restored, now].map(byPaper) as [Papers, Papers, Papers];
  for (const [paper, reading] of all) {
    const after = base.get(paper);
    const changed = FIELDS.filter(
      ([name]) => JSON.stringify(reading[name]) !== JSON.stringify(after?.[name]),
    ).flat();
    if (changed.length === 0) continue;
    const next: Record<string, unknown> = { ...(old.get(paper) ?? { paper }) };
    for (const name of changed) {
      if (reading[name] !== undefined) next[name] = reading[name];
      // What found nothing to keep leaves what was kept.
      else if (name !== 'kept') delete next[name];
    }
    old.set(paper, next as Reading);
  }
  return [...old.values()];
}

/**
 * How readings stood at a time, as far as their own times tell: for what was noted before that was kept. What was taken back
 * since is not known.
 */
export function readingsAt(time: number, now: readonly Reading[]): readonly Reading[] {
  const isSince = (at: number | undefined) => at !== undefined && at > time;
  return now.map((reading) => {
    const { seenAt, readAt, bookmarkedAt, changedAt } = reading;
    const late = [
      isSince(seenAt) && ['seenAt'],
      isSince(readAt) && ['readAt'],
      isSince(bookmarkedAt) && ['bookmarkedAt', 'kept'],
      isSince(changedAt) && ['note', 'tags', 'chosen', 'changedAt'],
    ].flatMap((names) => names || []);
    const kept = Object.entries(reading).filter(([name]) => !late.includes(name));
    return Object.fromEntries(kept) as Reading;
  });
}

type Papers = Map<PaperId, Reading>;

function byPaper(readings: readonly Reading[]): Papers {
  return new Map(readings.map((reading) => [reading.paper, reading]));
}
