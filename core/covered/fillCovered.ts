import browser from 'webextension-polyfill';
import { writeCache } from '../cards';
import { readKeys } from '../cards/keys';
import { COVERED, COVERED_MONTHS } from '../covered';
import { heads } from '../query';
import { readState } from '../query/days';
import { readings } from '../query/readings';
import { takeRecords, writeRecords } from './records';

/**
 * Makes the records say which papers the digests in the store have and what the reader made of each. Only a record that
 * says otherwise, is damaged or has got lost is written. Throws `Failure`.
 */
export function fillCovered(): Promise<void> {
  return takeRecords(async () => {
    const [digests, known] = await Promise.all([heads(), readings()]);
    const papers = new Set(digests.flatMap((head) => head.papers));
    const wanted = writeRecords(
      new Map([...papers].map((paper) => [paper, readState(known.get(paper))])),
    );
    const keys = [...(await readKeys(COVERED)), COVERED_MONTHS];
    const stored = await browser.storage.local.get(keys);
    const months = [...wanted.keys()].map((key) => key.slice(COVERED.length)).sort();
    const all = new Map(wanted);
    if (months.length > 0) all.set(COVERED_MONTHS, months.join(' '));
    const gone = keys.filter((key) => key in stored && !all.has(key));
    const due = [...all].filter(([key, record]) => stored[key] !== record);
    await writeCache(async (local) => {
      // First: it makes room.
      if (gone.length > 0) await local.remove(gone);
      if (due.length > 0) await local.set(Object.fromEntries(due));
    });
  });
}
