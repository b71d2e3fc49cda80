import type { ListedDigest } from '../feed';

type Years = {
  readonly newest: readonly ListedDigest[];
  /** Years from the newest on, each with its digests. */
  readonly years: readonly (readonly [year: string, digests: readonly ListedDigest[]])[];
};

/** How many digests stay in the index at least, so that a reader who was away for some weeks needs no page. */
const KEPT = 60;

/** Listed digests, newest first → those that stay in the index, whole years of them, and the years of the rest. */
export function splitByYear(listed: readonly ListedDigest[], paged: boolean): Years {
  if (!paged) return { newest: listed, years: [] };
  const newest: ListedDigest[] = [];
  const years: (readonly [string, ListedDigest[]])[] = [];
  for (const [year, digests] of groupByYear(listed)) {
    if (newest.length < KEPT) newest.push(...digests);
    else years.push([year, digests]);
  }
  return { newest, years };
}

function groupByYear(listed: readonly ListedDigest[]): Map<string, ListedDigest[]> {
  const years = new Map<string, ListedDigest[]>();
  for (const digest of listed) {
    const year = digest.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), digest]);
  }
  return years;
}
