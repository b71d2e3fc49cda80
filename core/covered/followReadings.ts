import browser from 'webextension-polyfill';
import { writeCache } from '../cards';
import { coveredKey, parseCovered } from '../covered';
import type { PaperId } from '../paper';
import { readState } from '../query/days';
import { readingsOf } from '../query/readings';
import { owing } from '../session/owed';
import type { Reading } from '../store';
import { RECORDS } from './mendCovered';
import { takeRecords, writeRecord } from './records';

/**
 * Runs a change of readings that gives those it changed, then makes the records say what the reader made of their papers,
 * and gives these. What cannot be written, or is left by whoever dies, is made good when the background wakes: nobody's
 * press fails for it.
 */
export function followReadings(
  change: () => Promise<readonly Reading[]>,
): Promise<readonly Reading[]> {
  return owing(RECORDS, async (settle) => {
    const changed = await change();
    const papers = changed.map(({ paper }) => paper);
    try {
      if (papers.length > 0) await takeRecords(() => follow(papers));
      await settle();
    } catch (error) {
      console.warn('[Yoyak]', error);
    }
    return changed;
  });
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
