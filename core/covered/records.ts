import { type Covered, coveredKey, STATES } from '../covered';

/** What is covered → the record as it is stored; the same papers and states always give the same text. */
export function writeRecord(covered: Covered): string {
  const papers = [...covered.keys()].sort();
  const lines = STATES.map((state) => papers.filter((paper) => covered.get(paper) === state));
  return lines.map((line) => line.join(' ')).join('\n');
}

/** What is covered, of any numbers → their records by their keys. */
export function writeRecords(covered: Covered): ReadonlyMap<string, string> {
  const blocks = new Map<string, Map<string, (typeof STATES)[number]>>();
  for (const [paper, state] of covered) {
    const key = coveredKey(paper);
    const block = blocks.get(key);
    if (block) block.set(paper, state);
    else blocks.set(key, new Map([[paper, state]]));
  }
  return new Map([...blocks].map(([key, block]) => [key, writeRecord(block)]));
}

/** Runs `work` when nobody else writes records, in whichever page or worker. */
export function takeRecords(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('yoyak-covered', work);
}
