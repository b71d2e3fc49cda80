import type browser from 'webextension-polyfill';
import { type CacheState, cardKey, markKey, STATE, writeCache } from '../cards';
import type { Frame } from '../frame';
import type { DigestHead, PaperId, Summary } from '../paper';
import { collectSummaries, heads, keptOf, toCard } from '../query';
import { changedPapers } from '../query/changedPapers';
import { keepFirst } from '../query/keepFirst';
import { drawnAs, isDrawnAs, type Look, type Names, openLook } from './look';
import { bookmarked, type Marked, readMarked, writeFirst } from './marked';
import { markCards } from './marks';
import { findRenamed, noteNames, readNames } from './names';
import { beginFollowing } from './outdated';
import { renewCard } from './renew';
import { openWriter, writeShared } from './shared';

/** How many of the newest papers have a card: some 8 MB of text. */
const LIMIT = 3000;

/**
 * Makes the cards say what the store says: the newest `limit` papers have one. `before` is what the
 * cards were made from, so that only what differs is written; without it all are made anew.
 */
export async function fillCards(before?: readonly DigestHead[], limit = LIMIT): Promise<void> {
  const look = await openLook();
  // Cards stay outdated, and pages ask, until someone comes who knows how they look.
  if (!look) return;
  beginFollowing();
  const after = await heads();
  const wanted = newest(after, limit);
  const had = before && newest(before, limit);
  const changed = before && changedPapers(before, after);
  const names = await readNames();
  const renamed = papersOf(after, await findRenamed(names));
  const isDue = (paper: PaperId) => !had?.has(paper) || changed?.has(paper) || renamed.has(paper);
  const marked = await readMarked();
  const shared = look.shared();
  const draw = drawWith(look, names, shared);
  const due = await makeCards(after, new Set([...wanted].filter(isDue)), marked, draw);
  const papers = new Set(after.flatMap((head) => head.papers));
  const kept = makeKeptCards(papers, marked, draw);
  const holds = papers.size <= limit ? 'all' : 'some';
  const marks = before
    ? {}
    : Object.fromEntries(bookmarked(marked).map((id) => [markKey(id), true]));
  let isLost = false;
  await writeCache(async (local) => {
    const gone = had ?? new Set(await storedCards(local));
    const { [STATE]: state } = await local.get(STATE);
    // Nothing that stands beside cards of another look or language fits these.
    if (!isDrawnAs(look, state as CacheState | undefined)) {
      await local.remove(STATE);
      isLost = before !== undefined;
      if (isLost) return;
    }
    await local.set({ ...due, ...kept, ...marks });
    const none = [...gone].filter((paper) => !wanted.has(paper) && !(cardKey(paper) in kept));
    if (none.length > 0) await local.remove(none.map(cardKey));
    await noteNames(names);
    await local.set({ [STATE]: { ...drawnAs(look), holds, shared: writeShared(shared) } });
  });
  // The cards beside which the differences would stand are not there any more.
  if (isLost) return fillCards(undefined, limit);
  // What the reader pressed meanwhile is newer than what these cards were made from.
  const now = await readMarked();
  const pressed = [...new Set([...marked.keys(), ...now.keys()])].filter(
    (paper) => writeFirst(marked.get(paper)) !== writeFirst(now.get(paper)),
  );
  for (const paper of pressed) await renewCard(paper);
  if (!before && pressed.length > 0) await markCards(bookmarked(now));
}

function papersOf(all: readonly DigestHead[], sources: ReadonlySet<string>): ReadonlySet<PaperId> {
  return new Set(all.flatMap(({ source, papers }) => (sources.has(source) ? papers : [])));
}

function newest(all: readonly DigestHead[], limit: number): Set<PaperId> {
  const papers = new Set<PaperId>();
  for (const paper of all.flatMap((head) => head.papers)) {
    if (papers.size === limit) break;
    papers.add(paper);
  }
  return papers;
}

/** The summaries of a paper → its card as it is stored; nothing for none. */
type Draw = (paper: PaperId, found: readonly Summary[]) => Record<string, string>;

function drawWith({ draw }: Look, names: Names, shared: readonly Frame[]): Draw {
  const write = openWriter(shared);
  return (paper, found) => {
    const card = toCard(found);
    return card ? { [cardKey(paper)]: write(draw(card, names)) } : {};
  };
}

async function makeCards(
  all: readonly DigestHead[],
  papers: ReadonlySet<PaperId>,
  marked: Marked,
  draw: Draw,
): Promise<Record<string, string>> {
  const cards = {};
  for (const [paper, found] of await collectSummaries(all, papers)) {
    const reading = marked.get(paper);
    Object.assign(
      cards,
      draw(paper, keepFirst(found, reading && keptOf(reading), reading?.chosen)),
    );
  }
  return cards;
}

/** Cards of what bookmarks alone keep: the papers in no digest. */
function makeKeptCards(
  covered: ReadonlySet<PaperId>,
  marked: Marked,
  draw: Draw,
): Record<string, string> {
  const cards = {};
  for (const [paper, reading] of marked) {
    const kept = keptOf(reading);
    if (kept && !covered.has(paper)) Object.assign(cards, draw(paper, [kept]));
  }
  return cards;
}

async function storedCards(local: typeof browser.storage.local): Promise<PaperId[]> {
  const prefix = cardKey('');
  const keys = Object.keys(await local.get(null));
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
