import browser from 'webextension-polyfill';
import { writeCache } from '../cards';
import { readKeys } from '../cards/keys';
import { COVERED, parseCovered, toBlock } from '../covered';
import type { DigestHead, PaperId } from '../paper';
import { heads } from '../query';
import { changedPapers } from '../query/changedPapers';
import { type ReadState, readState } from '../query/days';
import { readings, readingsOf } from '../query/readings';
import { holderKeys, writeHolders, writeLists } from './holders';
import { takeRecords, writeRecords } from './records';

/** With what the keys of all records begin. */
const ALL = 'covered';

type Records = ReadonlyMap<string, string>;

/**
 * Makes the records say which papers the digests in the store have, which of these has one, and what the reader made of
 * each. Only a record that says otherwise, is damaged or has got lost is written, all of these at once: no page reads half
 * of what is new. `before` are the heads of which the records tell: then only those near papers of digests that differ are
 * looked at, however much is stored. `known` are the heads in the store, for whoever has read them. Throws `Failure`.
 */
export function fillCovered(
  before?: readonly DigestHead[],
  known?: readonly DigestHead[],
): Promise<void> {
  return takeRecords(async () => {
    const after = known ?? (await heads());
    await (before ? fillNear(before, after) : fillAll(after));
  });
}

async function fillAll(digests: readonly DigestHead[]): Promise<void> {
  const known = await readings();
  const states = new Map(papersOf(digests).map((paper) => [paper, readState(known.get(paper))]));
  const wanted = new Map([
    ...writeRecords(states),
    ...writeHolders(digests),
    ...writeLists(digests),
  ]);
  await renew([...new Set([...(await readKeys(ALL)), ...wanted.keys()])], wanted);
}

/** What the records near say of papers that they know is believed: it follows each press. */
async function fillNear(
  before: readonly DigestHead[],
  after: readonly DigestHead[],
): Promise<void> {
  const blocks = new Set([...changedPapers(before, after)].map(toBlock));
  if (blocks.size === 0) return;
  const near = after.flatMap((head) => {
    const papers = head.papers.filter((paper) => blocks.has(toBlock(paper)));
    return papers.length > 0 ? [{ ...head, papers }] : [];
  });
  const own = [...blocks].map((block) => COVERED + block);
  const stored = Object.values(await browser.storage.local.get(own));
  const said = new Map(stored.flatMap((record) => [...parseCovered(record)]));
  const papers = papersOf(near);
  const others = await readingsOf(papers.filter((paper) => !said.has(paper)));
  const states = new Map<PaperId, ReadState>(
    papers.map((paper) => [paper, said.get(paper) ?? readState(others.get(paper))]),
  );
  const lists = writeLists(after);
  const wanted = new Map([...writeRecords(states), ...writeHolders(near), ...lists]);
  await renew([...new Set([...own, ...holderKeys(blocks), ...wanted.keys()])], wanted);
}

function papersOf(digests: readonly DigestHead[]): readonly PaperId[] {
  return [...new Set(digests.flatMap(({ papers }) => papers))];
}

/** Makes what stands under some keys be what is wanted there; of what is not wanted nothing stays. */
async function renew(keys: readonly string[], wanted: Records): Promise<void> {
  const stored = await browser.storage.local.get([...keys]);
  const gone = Object.keys(stored).filter((key) => !wanted.has(key));
  const due = [...wanted].filter(([key, record]) => stored[key] !== record);
  await writeCache(async (local) => {
    // First: it makes room.
    if (gone.length > 0) await local.remove(gone);
    if (due.length > 0) await local.set(Object.fromEntries(due));
  });
}
