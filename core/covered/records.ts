import { type Covered, coveredKey, STATES } from '../covered';

/** What is covered → the record as it is stored; the same papers and states always give the same text. */
export function writeRecord(covered: Covered): string {
  const papers = [...covered.keys()].sort();
  const lines = STATES.map((state) => papers.filter((paper) => covered.get(paper) === state));
  return lines.map((line) => line.join(' ')).join('\n');
}

/** What is covered, of any months → the record of each month by its key. */
export function writeRecords(covered: Covered): ReadonlyMap<string, string> {
  const months = new Map<string, Map<string, (typeof STATES)[number]>>();
  for (const [paper, state] of covered) {
    const key = coveredKey(paper);
    const month = months.get(key);
    if (month) month.set(paper, state);
    else months.set(key, new Map([[paper, state]]));
  }
  return new Map([...months].map(([key, month]) => [key, writeRecord(month)]));
}

/** Runs `work` when nobody else writes records, in whichever page or worker. */
export function takeRecords(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('yoyak-covered', work);
}
