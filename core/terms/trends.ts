import type { Day } from '../day';
import type { Summary } from '../paper';
import type { Pair } from './findPairs';
import { openUses } from './openUses';

/** In how many of the `of` summaries of one week a term stood, in either language. */
export type Week = { readonly monday: Day; readonly hits: number; readonly of: number };
export type Trend<Term extends Pair = Pair> = {
  readonly term: Term;
  /** The oldest first, weeks without a digest too. */
  readonly weeks: readonly Week[];
  /** By how much its share in the later half is above that in the earlier one, from -1 to 1. */
  readonly rise: number;
};

/** In fewer summaries a term says nothing of a trend. */
const LEAST_HITS = 3;

/**
 * How terms rise and fall over so many weeks, up to the newest summary's; the steepest rise first, one for each Korean
 * word.
 */
export function findTrends<Term extends Pair>(
  terms: readonly Term[],
  summaries: readonly Summary[],
  weeks = 10,
): readonly Trend<Term>[] {
  const shelves = toWeeks(summaries, weeks).map(({ monday, own }) => ({
    monday,
    of: own.length,
    count: openUses(own),
  }));
  const half = Math.floor(weeks / 2);
  const taken = new Set<string>();
  return terms
    .map((term): Trend<Term> => {
      const found = shelves.map(({ monday, of, count }) => ({
        monday,
        of,
        hits: count(term).either,
      }));
      return {
        term,
        weeks: found,
        rise: shareOf(found.slice(half)) - shareOf(found.slice(0, half)),
      };
    })
    .filter(({ weeks: found }) => sum(found.map(({ hits }) => hits)) >= LEAST_HITS)
    .sort((a, b) => b.rise - a.rise || a.term.ko.localeCompare(b.term.ko, 'ko'))
    .filter(({ term }) => taken.size !== taken.add(term.ko).size);
}

function toWeeks(summaries: readonly Summary[], weeks: number) {
  const byMonday = new Map<Day, Summary[]>();
  for (const summary of summaries) {
    const monday = mondayOf(summary.digest.date);
    const known = byMonday.get(monday);
    if (known) known.push(summary);
    else byMonday.set(monday, [summary]);
  }
  const newest = [...byMonday.keys()].sort().at(-1);
  if (newest === undefined) return [];
  return Array.from({ length: weeks }, (_, n) => {
    const monday = addDays(newest, -7 * (weeks - 1 - n));
    return { monday, own: byMonday.get(monday) ?? [] };
  });
}

function shareOf(weeks: readonly Week[]): number {
  const of = sum(weeks.map((week) => week.of));
  return of === 0 ? 0 : sum(weeks.map(({ hits }) => hits)) / of;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, each) => whole + each, 0);
}

function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** In UTC a day has 24 hours, whatever the reader's clock does. */
function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
