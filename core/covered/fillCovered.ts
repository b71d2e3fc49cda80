import browser from 'webextension-polyfill';
import { writeCache } from '../cards';
import { readKeys } from '../cards/keys';
import { heads } from '../query';
import { readState } from '../query/days';
import { readings } from '../query/readings';
import { writeHolders } from './holders';
import { takeRecords, writeRecords } from './records';

/** With what the keys of all records begin. */
const ALL = 'covered';

/**
 * Makes the records say which papers the digests in the store have, which of these has one, and what the reader made of
 * each. Only a record that says otherwise, is damaged or has got lost is written, all of these at once: no page reads half
 * of what is new. Throws `Failure`.
 */
export function fillCovered(): Promise<void> {
  return takeRecords(async () => {
    const [digests, known] = await Promise.all([heads(), readings()]);
    const papers = new Set(digests.flatMap((head) => head.papers));
    const states = new Map([...papers].map((paper) => [paper, readState(known.get(paper))]));
    const wanted = new Map([...writeRecords(states), ...writeHolders(digests)]);
    const keys = await readKeys(ALL);
    const stored = await browser.storage.local.get(keys);
    const gone = keys.filter((key) => !wanted.has(key));
    const due = [...wanted].filter(([key, record]) => stored[key] !== record);
    await writeCache(async (local) => {
      // First: it makes room.
      if (gone.length > 0) await local.remove(gone);
      if (due.length > 0) await local.set(Object.fromEntries(due));
    });
  });
}
