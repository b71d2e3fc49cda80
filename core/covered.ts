import browser from 'webextension-polyfill';
import type { PaperId } from './paper';
import type { ReadState } from './query/days';

/** The papers that digests have, with what the reader made of each. */
export type Covered = ReadonlyMap<PaperId, ReadState>;

/** In which order a record names the papers of each state: a line each, ids with spaces between. */
export const STATES = ['unread', 'seen', 'read'] as const satisfies readonly ReadState[];

/**
 * Records stand by the numbers of papers, a thousand together, so that a page reads little however much is stored:
 * `2509.04664` → `covered:2509.04`.
 */
export const COVERED = 'covered:';
/**
 * The months of whose papers there are records, with spaces between: what is not told may be not there, or lost. Versions that
 * had a record a month kept them as `covered-months`: who read these would take all papers for uncovered until there are records.
 */
export const COVERED_MONTHS = 'covered-all';
/** What stands in every list, as JSON: a frame and its style sheet; and the style sheet of the summaries there. */
export const LIST_LOOK = 'list';
export const LIST_STYLE = 'list-style';

/** The key of the record that tells of a paper. */
export function coveredKey(paper: PaperId): string {
  return COVERED + toBlock(paper);
}

/** The thousand to which a paper's number belongs: `2509.04664` → `2509.04`, `hep-th/9901001` → `9901`. */
export function toBlock(paper: PaperId): string {
  return paper.slice(paper.indexOf('/') + 1, -3);
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
  const blocks = new Set<string>();
  // A link of no paper has none.
  for (const paper of papers) if (paper) blocks.add(toBlock(paper));
  const records = [...blocks].map((block) => COVERED + block);
  const stored = await browser.storage.local.get([...records, ...keys]);
  return { covered: collect(records.map((key) => stored[key])), stored };
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
