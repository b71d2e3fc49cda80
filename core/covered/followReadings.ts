import browser from 'webextension-polyfill';
import { writeCache } from '../cards';
import { coveredKey, parseCovered } from '../covered';
import type { PaperId } from '../paper';
import { readState } from '../query/days';
import { readingsOf } from '../query/readings';
import { takeRecords, writeRecord } from './records';

/**
 * Makes the records say what the reader made of some papers, as the store has it now. What cannot be written is made good
 * when the background wakes: nobody's press fails for it.
 */
export async function followReadings(papers: readonly PaperId[]): Promise<void> {
  if (papers.length === 0) return;
  await takeRecords(() => follow(papers)).catch((error: unknown) => console.warn('[Yoyak]', error));
}

async function follow(papers: readonly PaperId[]): Promise<void> {
  const [stored, known] = await Promise.all([
    browser.storage.local.get([...new Set(papers.map(coveredKey))]),
    readingsOf(papers),
  ]);
  const changed = Object.entries(stored).flatMap(([key, before]) => {
    if (typeof before !== 'string') return [];
    const covered = new Map(parseCovered(before));
    // What no digest has is in no record.
    for (const paper of papers)
      if (covered.has(paper)) covered.set(paper, readState(known.get(paper)));
    const record = writeRecord(covered);
    return record === before ? [] : [[key, record] as const];
  });
  if (changed.length > 0) await writeCache((local) => local.set(Object.fromEntries(changed)));
}
