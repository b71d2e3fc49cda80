import browser from 'webextension-polyfill';
import { type CacheState, cardKey, FORMAT, STATE, writeCache } from '../cards';
import type { Card, DigestHead, PaperId } from '../paper';
import { bookmarks, collectSummaries, heads, keptOf, toCard } from '../query';
import { changedPapers } from '../query/changedPapers';
import { keepFirst } from '../query/keepFirst';
import type { Kept } from '../store';
import { noteNames } from './names';
import { renewCard } from './renew';

/** How many of the newest papers have a card: some 8 MB of text. */
const LIMIT = 3000;

/** Do the cards say what the store says? Not while it changes, nor when whoever changed it died. */
export async function areCardsCurrent(): Promise<boolean> {
  const found = (await browser.storage.local.get(STATE))[STATE] as CacheState | undefined;
  return found?.format === FORMAT && found.holds !== 'unknown';
}

/** Said once by whoever writes, until the cards follow. */
let outdated = false;

/** Says that the store is about to change: until the cards follow, a page that finds none asks. */
export async function outdateCards(): Promise<void> {
  if (outdated) return;
  await writeCache((local) => local.set({ [STATE]: state('unknown') }));
  outdated = true;
}

/**
 * Makes the cards say what the store says: the newest `limit` papers have one. `before` is what the
 * cards were made from, so that only what differs is written; without it all are made anew.
 */
export async function fillCards(before?: readonly DigestHead[], limit = LIMIT): Promise<void> {
  outdated = false;
  const after = await heads();
  const wanted = newest(after, limit);
  const had = before && newest(before, limit);
  const changed = before && changedPapers(before, after);
  const due = [...wanted].filter((paper) => !had?.has(paper) || changed?.has(paper));
  const marked = await readMarked();
  const cards = await makeCards(after, new Set(due), marked);
  const papers = new Set(after.flatMap((head) => head.papers));
  const kept = makeKeptCards(papers, marked);
  await noteNames();
  const holds = papers.size <= limit ? 'all' : 'some';
  await writeCache(async (local) => {
    const gone = had ?? new Set(await storedCards(local));
    const made = [...cards, ...kept].map(([paper, card]) => [cardKey(paper), card]);
    await local.set(Object.fromEntries(made));
    const none = [...gone].filter((paper) => !wanted.has(paper) && !kept.has(paper));
    await local.remove(none.map(cardKey));
    await local.set({ [STATE]: state(holds) });
  });
  // What the reader pressed meanwhile is newer than what these cards were made from.
  const now = await readMarked();
  const pressed = [...new Set([...marked.keys(), ...now.keys()])].filter(
    (paper) => JSON.stringify(marked.get(paper)) !== JSON.stringify(now.get(paper)),
  );
  for (const paper of pressed) await renewCard(paper);
}

function state(holds: CacheState['holds']): CacheState {
  return { format: FORMAT, holds };
}

function newest(all: readonly DigestHead[], limit: number): Set<PaperId> {
  const papers = new Set<PaperId>();
  for (const paper of all.flatMap((head) => head.papers)) {
    if (papers.size === limit) break;
    papers.add(paper);
  }
  return papers;
}

type Marked = ReadonlyMap<PaperId, Kept | undefined>;

async function readMarked(): Promise<Marked> {
  return new Map((await bookmarks()).map((reading) => [reading.paper, keptOf(reading)]));
}

async function makeCards(
  all: readonly DigestHead[],
  papers: ReadonlySet<PaperId>,
  marked: Marked,
): Promise<Map<PaperId, Card>> {
  const cards = new Map<PaperId, Card>();
  for (const [paper, found] of await collectSummaries(all, papers)) {
    const card = toCard(keepFirst(found, marked.get(paper)));
    if (card) cards.set(paper, card);
  }
  return cards;
}

/** Cards of what bookmarks alone keep: the papers in no digest. */
function makeKeptCards(covered: ReadonlySet<PaperId>, marked: Marked): Map<PaperId, Card> {
  const cards = new Map<PaperId, Card>();
  for (const [paper, kept] of marked) {
    const card = kept && !covered.has(paper) ? toCard([kept]) : undefined;
    if (card) cards.set(paper, card);
  }
  return cards;
}

async function storedCards(local: typeof browser.storage.local): Promise<PaperId[]> {
  const prefix = cardKey('');
  const keys = Object.keys(await local.get(null));
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
