import browser from 'webextension-polyfill';
import type { PaperId } from './paper';
import type { ReadState } from './query/days';

/** The papers that digests have, with what the reader made of each. */
export type Covered = ReadonlyMap<PaperId, ReadState>;

/** In which order a record names the papers of each state: a line each, ids with spaces between. */
export const STATES = ['unread', 'seen', 'read'] as const satisfies readonly ReadState[];

/** Records stand by the month in which papers got their ids, so that a page reads few of them: `2509.04664` → `covered:2509`. */
export const COVERED = 'covered:';
/** The months of which there is a record, with spaces between: what is not told may be not there, or lost. */
export const COVERED_MONTHS = 'covered-months';
/** What stands in every list, as JSON: a frame and its style sheet; and the style sheet of the summaries there. */
export const LIST_LOOK = 'list';
export const LIST_STYLE = 'list-style';

/** The key of the record that tells of a paper. */
export function coveredKey(paper: PaperId): string {
  return COVERED + toMonth(paper);
}

function toMonth(paper: PaperId): string {
  const at = paper.indexOf('/') + 1;
  return paper.slice(at, at + 4);
}

/** A record as it is stored → what it tells; of what is no record, nothing. */
export function parseCovered(stored: unknown): Covered {
  return collect([stored]);
}

/** What a list asks for before it marks its papers, in one read of `storage.local`; the values of `keys` come with it. */
export async function readCovered(
  papers: readonly PaperId[],
  keys: readonly string[],
): Promise<{ readonly covered: Covered; readonly stored: Readonly<Record<string, unknown>> }> {
  const records = findRecords(papers);
  const stored = await browser.storage.local.get([...records, ...keys]);
  return { covered: collect(records.map((key) => stored[key])), stored };
}

/** The keys of the records that tell of papers, of which thousands in a row are of one month; a link of no paper has none. */
function findRecords(papers: readonly PaperId[]): readonly string[] {
  const records = new Set<string>();
  let month = ' ';
  for (const paper of papers) {
    if (!paper || paper.startsWith(month)) continue;
    month = toMonth(paper);
    records.add(COVERED + month);
  }
  return [...records];
}

/** A page waits for it: nothing is made on the way. */
function collect(records: readonly unknown[]): Covered {
  const covered = new Map<PaperId, ReadState>();
  for (const record of records) {
    if (typeof record !== 'string') continue;
    const lines = record.split('\n');
    STATES.forEach((state, index) => {
      for (const paper of lines[index]?.split(' ') ?? []) if (paper) covered.set(paper, state);
    });
  }
  return covered;
}
