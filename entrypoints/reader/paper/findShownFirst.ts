import type { ReaderSummary } from '../../../components/reader/state';
import { type Found, parseQuery } from '../../../core/search';
import { findSnippet } from '../../../core/search/findSnippet';

/** Where a paper was opened: from what was found, on a day or in a subscription that was asked for, or on the newest day. */
export type OpenedFrom = {
  readonly query: string;
  /** What the query came to so far. */
  readonly found?: Found | undefined;
  readonly day?: string | undefined;
  readonly from?: string | undefined;
  readonly newest?: string | undefined;
};

/** Which of a paper's summaries is meant: the one that was found, that of the list beside it, or else the first; what the reader chose or bookmarked (`isOwn`) is that. */
export function findShownFirst(
  summaries: readonly ReaderSummary[],
  { query, found, day, from, newest }: OpenedFrom,
  isOwn: boolean,
): number {
  if (query !== '') {
    const asked = found?.query ?? parseQuery(query);
    return where(summaries, ({ summary }) => findSnippet(summary.entry, asked) !== undefined);
  }
  if (from !== undefined) return where(summaries, ({ summary }) => summary.digest.source === from);
  const wanted = day ?? (isOwn ? undefined : newest);
  return where(summaries, ({ summary }) => summary.digest.date === wanted);
}

function where(
  summaries: readonly ReaderSummary[],
  isMeant: (summary: ReaderSummary) => boolean,
): number {
  return Math.max(0, summaries.findIndex(isMeant));
}
