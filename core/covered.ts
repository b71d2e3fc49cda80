import browser from 'webextension-polyfill';
import type { PaperId } from './paper';
import type { ReadState } from './query/days';

/** The papers that digests have, with what the reader made of each. */
export type Covered = ReadonlyMap<PaperId, ReadState>;

/** In which order a record names the papers of each state: a line each, ids with spaces between. */
export const STATES = ['unread', 'seen', 'read'] as const satisfies readonly ReadState[];

/** Records stand by the month in which papers got their ids, so that a page reads few of them: `2509.04664` → `covered:2509`. */
export const COVERED = 'covered:';
/** What stands in every list, as JSON: a frame and its style sheet; and the style sheet of the summaries there. */
export const LIST_LOOK = 'list';
export const LIST_STYLE = 'list-style';

/** The key of the record that tells of a paper. */
export function coveredKey(paper: PaperId): string {
  const at = paper.indexOf('/') + 1;
  return COVERED + paper.slice(at, at + 4);
}

/** A record as it is stored → what it tells; of what is no record, nothing. */
export function parseCovered(stored: unknown): Covered {
  if (typeof stored !== 'string') return new Map();
  const lines = stored.split('\n', STATES.length);
  return new Map(
    lines.flatMap((line, index) =>
      (line.match(/\S+/g) ?? []).map((paper) => [paper, STATES[index] ?? 'unread'] as const),
    ),
  );
}

/** What a list asks for before it marks its papers, in one read of `storage.local`; the values of `keys` come with it. */
export async function readCovered(
  papers: Iterable<PaperId>,
  keys: readonly string[],
): Promise<{ readonly covered: Covered; readonly stored: Readonly<Record<string, unknown>> }> {
  const records = [...new Set(Array.from(papers, coveredKey))];
  const stored = await browser.storage.local.get([...records, ...keys]);
  const covered = new Map(records.flatMap((key) => [...parseCovered(stored[key])]));
  return { covered, stored };
}
