import browser from 'webextension-polyfill';
import { type CacheState, cardKey, STATE, writeCache } from '../cards';
import type { Frame } from '../frame';
import type { DigestHead, PaperId, Summary } from '../paper';
import { collectSummaries, heads, keptOf, toCard } from '../query';
import { changedPapers } from '../query/changedPapers';
import { keepFirst } from '../query/keepFirst';
import type { Kept } from '../store';
import { findRenamed, noteNames, readNames } from './cache/names';
import { openCardWriter, writeShared } from './cache/shared';
import { writeCards } from './cache/writeCards';
import { type Draw, drawnAs, isDrawnAs, type Look, type Names, openLook } from './look';
import { markCards } from './marks';
import { beginFollowing, outdateCards } from './outdated';
import { renewCard } from './renew';
import { areCounted, findKeptAlone, findNewest, LIMIT, readCarded } from './wanted';
import { findAffected } from './wanted/findAffected';
import { bookmarked, type MarkedReadings, readMarked, writeFirst } from './wanted/marked';

type Filling = {
  readonly limit?: number;
  /** The heads in the store, for whoever has read them. */
  readonly after?: readonly DigestHead[];
};

/**
 * Makes the cards say what the store says: the newest `limit` papers have one. `made` is what the
 * cards were made from, so that only what differs, or has got lost, is written; without it
 * all are made anew.
 */
export async function fillCards(
  made?: readonly DigestHead[],
  { limit = LIMIT, after: known }: Filling = {},
): Promise<void> {
  const look = await openLook();
  // Cards stay outdated, and pages ask, until someone comes who knows how they look.
  if (!look) return;
  beginFollowing();
  // Nothing that stands beside cards of another look or language fits these, and differences stand beside none.
  const before = (await forgetOthers(look)) ? undefined : made;
  const after = known ?? (await heads());
  const wanted = findNewest(after, limit);
  const carded = await readCarded();
  const had = before && findNewest(before, limit);
  const changed = before && changedPapers(before, after);
  const names = await readNames();
  const renamed = papersOf(after, await findRenamed(names));
  const isDue = (paper: PaperId) =>
    !had?.has(paper) || !carded.has(paper) || changed?.has(paper) || renamed.has(paper);
  const due = new Set([...wanted].filter(isDue));
  const isNear = changed && renamed.size === 0 && (await areCounted(carded));
  const near = isNear ? findAffected({ after, wanted, carded, changed, due }) : undefined;
  const marked = await readMarked(near);
  const shared = look.shared();
  const draw = drawWith(await look.open(), names, shared);
  const found = await collectSummaries(after, due);
  const kept = findKeptAlone(after, marked);
  const none = [...carded].filter((paper) => !wanted.has(paper) && !kept.has(paper));
  // First: it makes room, and what the reader has removed is shown no more whatever there is room for.
  if (none.length > 0) await writeCache((local) => local.remove(none.map(cardKey)));
  try {
    await writeCards(drawAll(found, kept, marked, draw));
  } catch (error) {
    await dropCards([...found.keys(), ...kept.keys()]);
    throw error;
  }
  await noteNames(names);
  if (!before) await markCards(bookmarked(marked));
  const holds = findNewest(after, limit + 1).size <= limit ? 'all' : 'some';
  await writeCache((local) =>
    local.set({ [STATE]: { ...drawnAs(look), holds, shared: writeShared(shared) } }),
  );
  // What the reader pressed meanwhile is newer than what these cards were made from.
  const now = await readMarked(near);
  const pressed = [...new Set([...marked.keys(), ...now.keys()])].filter(
    (paper) => writeFirst(marked.get(paper)) !== writeFirst(now.get(paper)),
  );
  for (const paper of pressed) await renewCard(paper);
  if (!before && pressed.length > 0) await markCards(bookmarked(now));
}

/** Where there was no room for what cards are to say, none is left that says what was before: pages ask. */
async function dropCards(papers: readonly PaperId[]): Promise<void> {
  try {
    await outdateCards();
    await writeCache((local) => local.remove(papers.map(cardKey)));
  } catch {
    // Why they could not be written is what is told.
  }
}

/** Takes away what the cache says of cards that look otherwise now; tells whether it did. */
async function forgetOthers(look: Look): Promise<boolean> {
  const { [STATE]: state } = await browser.storage.local.get(STATE);
  if (isDrawnAs(look, state as CacheState | undefined)) return false;
  await writeCache((local) => local.remove(STATE));
  return true;
}

function papersOf(all: readonly DigestHead[], sources: ReadonlySet<string>): ReadonlySet<PaperId> {
  return new Set(all.flatMap(({ source, papers }) => (sources.has(source) ? papers : [])));
}

/** The summaries of a paper → its card as it is stored, with its key; nothing for none. */
type Write = (paper: PaperId, found: readonly Summary[]) => readonly (readonly [string, string])[];

function drawWith(draw: Draw, names: Names, shared: readonly Frame[]): Write {
  const write = openCardWriter(shared);
  return (paper, found) => {
    const card = toCard(found);
    return card ? [[cardKey(paper), write(draw(card, names))]] : [];
  };
}

/** Cards of what digests say and of what bookmarks alone keep, each drawn as it is asked for. */
function* drawAll(
  found: ReadonlyMap<PaperId, readonly Summary[]>,
  kept: ReadonlyMap<PaperId, Kept>,
  marked: MarkedReadings,
  draw: Write,
): Iterable<readonly [string, unknown]> {
  for (const [paper, all] of found) {
    const reading = marked.get(paper);
    yield* draw(paper, keepFirst(all, reading && keptOf(reading), reading?.chosen));
  }
  for (const [paper, one] of kept) yield* draw(paper, [one]);
}
