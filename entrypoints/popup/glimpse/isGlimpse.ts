import type { Glimpse } from './glimpse';

/** Is this what `keepGlimpse` stores, in all that a view reads of it? */
export function isGlimpse(stored: unknown): stored is Glimpse {
  if (!isRecord(stored) || !isRecord(stored.shown)) return false;
  const { kind, day, tab, away } = stored.shown;
  return (
    kind === 'shown' &&
    isRecord(day) &&
    areTexts(day.key, day.date) &&
    areNumbers(day.total, day.unread, day.open, day.skipped) &&
    isListOf(day.papers, (each) => areTexts(each)) &&
    isListOf(day.groups, isGroup) &&
    [day.earlier, day.later].every((each) => each === undefined || isNeighbour(each)) &&
    (tab === undefined || isPaper(tab)) &&
    (away === undefined || isAway(away))
  );
}

function isGroup(each: unknown): boolean {
  return (
    isRecord(each) && areTexts(each.key, each.from, each.title) && isListOf(each.papers, isPaper)
  );
}

function isPaper(each: unknown): boolean {
  if (!isRecord(each) || !isRecord(each.summary)) return false;
  const { digest, entry } = each.summary;
  const isWhole = isRecord(digest) && isRecord(entry) && Array.isArray(entry.sections);
  return (
    isWhole && areTexts(each.paper, each.title, each.gist, each.read, digest.source, digest.id)
  );
}

function isNeighbour(each: unknown): boolean {
  return isRecord(each) && areTexts(each.key, each.day, each.apart);
}

function isAway(each: unknown): boolean {
  const isDay = (day: unknown) =>
    isRecord(day) && areTexts(day.date) && areNumbers(day.papers) && Array.isArray(day.unread);
  return isRecord(each) && areNumbers(each.papers) && isListOf(each.days, isDay);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isListOf(value: unknown, is: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function areNumbers(...values: readonly unknown[]): boolean {
  return values.every((value) => Number.isSafeInteger(value));
}
