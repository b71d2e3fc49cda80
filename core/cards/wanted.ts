import browser from 'webextension-polyfill';
import { cardKey } from '../cards';
import type { DigestHead, PaperId } from '../paper';
import { heads, keptOf } from '../query';
import type { Kept } from '../store';
import { readKeys } from './keys';
import { type MarkedReadings, readMarked } from './wanted/marked';

/** How many of the newest papers have a card: some 8 MB of text. */
export const LIMIT = 3000;

/** The papers of digests, newest first, of which so many have a card. */
export function findNewest(all: readonly DigestHead[], limit = LIMIT): ReadonlySet<PaperId> {
  const papers = new Set<PaperId>();
  for (const paper of all.flatMap((head) => head.papers)) {
    if (papers.size === limit) break;
    papers.add(paper);
  }
  return papers;
}

/** What bookmarks keep of papers that are in no digest: these have a card too. */
export function findKeptAlone(
  all: readonly DigestHead[],
  marked: MarkedReadings,
): ReadonlyMap<PaperId, Kept> {
  const covered = new Set(all.flatMap((head) => head.papers));
  const kept = new Map<PaperId, Kept>();
  for (const [paper, reading] of marked) {
    const one = keptOf(reading);
    if (one && !covered.has(paper)) kept.set(paper, one);
  }
  return kept;
}

/** The papers that have a card, whatever it says. */
export async function readCarded(): Promise<ReadonlySet<PaperId>> {
  const prefix = cardKey('');
  return new Set((await readKeys(prefix)).map((key) => key.slice(prefix.length)));
}

/** In `storage.session`, which ends with the browser's: how many cards there were when none was missing. */
const COUNTED = 'cards-counted';

/**
 * Has every paper that is to have a card one? Where the cards say that they are all, a page believes that there is no other.
 * To look through all that is stored takes the longer, the more that is: as long as there are as many as then, none got lost.
 */
export async function isEachCarded(limit = LIMIT): Promise<boolean> {
  const carded = await readCarded();
  if (await areCounted(carded)) return true;
  const [all, marked] = await Promise.all([heads(), readMarked()]);
  const wanted = [...findNewest(all, limit), ...findKeptAlone(all, marked).keys()];
  const isEach = wanted.every((paper) => carded.has(paper));
  if (isEach) await browser.storage.session.set({ [COUNTED]: carded.size });
  return isEach;
}

/** Are these as many cards as there were when none was missing? */
export async function areCounted(carded: ReadonlySet<PaperId>): Promise<boolean> {
  return (await browser.storage.session.get(COUNTED))[COUNTED] === carded.size;
}
