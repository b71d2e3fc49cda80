import browser, { type Storage } from 'webextension-polyfill';
import { cardKey, markKey, STATE, type State } from './cards/read';
import { storageFailure } from './failure';
import type { Card, DigestHead, PaperId, Summary } from './paper';
import { digest, heads, summaries, toCard } from './query';

export { readCard } from './cards/read';

/** How many of the newest papers have a card: about 8 MB of text at most. */
const LIMIT = 3000;

/** Says that the store is about to change: until the cards are made anew, a page asks when it finds none. */
export async function outdateCards(): Promise<void> {
  await write((local) => local.set({ [STATE]: 'stale' satisfies State }));
}

/** Makes the cards anew unless they already say what the store says. */
export async function refreshCards(): Promise<void> {
  const { [STATE]: state } = await browser.storage.local.get(STATE);
  if (state !== 'all' && state !== 'some') await rebuildCards();
}

/** Makes the cache say what the store says: cards of the newest papers, and none of any other. */
export async function rebuildCards(limit = LIMIT): Promise<void> {
  const all = await heads();
  const papers = [...new Set(all.flatMap((head) => head.papers))];
  const cards = await collect(all, new Set(papers.slice(0, limit)));
  const state: State = papers.length <= limit ? 'all' : 'some';
  await write(async (local) => {
    await local.set({ [STATE]: 'stale' satisfies State });
    await local.set(Object.fromEntries([...cards].map(([paper, card]) => [cardKey(paper), card])));
    const old = Object.keys(await local.get(null)).filter(
      (key) => key.startsWith(cardKey('')) && !cards.has(key.slice(cardKey('').length)),
    );
    await local.remove(old);
    await local.set({ [STATE]: state });
  });
}

/** Notes in the cache whether a paper is bookmarked; the truth is in the store. */
export async function markCard(paper: PaperId, bookmarked: boolean): Promise<void> {
  await write((local) =>
    bookmarked ? local.set({ [markKey(paper)]: true }) : local.remove(markKey(paper)),
  );
}

async function collect(
  all: readonly DigestHead[],
  wanted: ReadonlySet<PaperId>,
): Promise<Map<PaperId, Card>> {
  const found = new Map<PaperId, Summary[]>();
  for (const head of all.filter((each) => each.papers.some((paper) => wanted.has(paper)))) {
    const stored = await digest([head.source, head.id]);
    for (const summary of stored ? summaries(stored) : []) {
      const { paper } = summary.entry;
      if (wanted.has(paper)) found.set(paper, [...(found.get(paper) ?? []), summary]);
    }
  }
  const cards = new Map<PaperId, Card>();
  for (const [paper, list] of found) {
    const card = toCard(list);
    if (card) cards.set(paper, card);
  }
  return cards;
}

async function write(work: (local: Storage.StorageArea) => Promise<void>): Promise<void> {
  try {
    await work(browser.storage.local);
  } catch (error) {
    throw storageFailure(error);
  }
}
