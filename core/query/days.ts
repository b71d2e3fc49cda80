import type { DigestHead, PaperId } from '../paper';
import type { Reading } from '../store';

/** A calendar day: its digests in the order of `heads`, and their papers as these name them, each once. */
export type DigestDay = {
  /** `YYYY-MM-DD`, or `noDay`. */
  readonly date: string;
  readonly heads: readonly DigestHead[];
  readonly papers: readonly PaperId[];
};

/** What the reader made of a paper: `seen` came before their eyes, `read` they said themselves. */
export type ReadState = 'unread' | 'seen' | 'read';

/** Digests in the order of `heads` → their days in the same order; digests without a paper make none. */
export function toDays(heads: readonly DigestHead[]): readonly DigestDay[] {
  const days = new Map<string, DigestHead[]>();
  for (const head of heads.filter(({ papers }) => papers.length > 0)) {
    const known = days.get(head.date);
    if (known) known.push(head);
    else days.set(head.date, [head]);
  }
  return [...days].map(([date, each]) => ({
    date,
    heads: each,
    papers: [...new Set(each.flatMap(({ papers }) => papers))],
  }));
}

/**
 * Days, the newest first → the one that a reader begins with: the newest that has come (`now`, the reader's day) and on which
 * somebody else wrote. What the reader has had summarised is no news of that day; it is begun with where there is nothing else.
 */
export function findFirstDay<Found extends DigestDay>(
  days: readonly Found[],
  now: string,
): Found | undefined {
  const due = days.filter(({ date }) => date <= now);
  return (
    due.find(({ heads }) => heads.some(({ source }) => source !== 'made')) ?? due[0] ?? days[0]
  );
}

/** What the reader made of a paper, by its reading; nothing is known of an unread one. */
export function readState(reading: Reading | undefined): ReadState {
  if (reading?.readAt !== undefined) return 'read';
  return reading?.seenAt === undefined ? 'unread' : 'seen';
}

/** How many of some papers were neither seen nor read. */
export function countUnread(
  papers: readonly PaperId[],
  readings: ReadonlyMap<PaperId, Reading>,
): number {
  return papers.filter((paper) => readState(readings.get(paper)) === 'unread').length;
}
