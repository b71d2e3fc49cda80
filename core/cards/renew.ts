import browser from 'webextension-polyfill';
import { cardKey, writeCache } from '../cards';
import type { PaperId, Summary } from '../paper';
import { keptOf, livingSummaries, toCard } from '../query';
import { keepFirst } from '../query/keepFirst';
import { readingsOf } from '../query/readings';
import { makeSlices } from '../slices';
import { readNames } from './cache/names';
import { openCardWriter } from './cache/shared';
import { writeCards } from './cache/writeCards';
import { openLook } from './look';
import { readCarded } from './wanted';

/**
 * Makes one paper's card anew, as its bookmark has changed or it is damaged. One that no digest has has a card with its
 * bookmark; one that is too old to have a card gets none.
 */
export async function renewCard(paper: PaperId): Promise<void> {
  await renewCards([paper], new Map([[paper, await livingSummaries(paper)]]));
}

/** `renewCard` for papers of which digests say what is `living`; a page that does so paints in between. */
export async function renewCards(
  papers: readonly PaperId[],
  living: ReadonlyMap<PaperId, readonly Summary[]>,
): Promise<void> {
  const look = await openLook();
  if (!look || papers.length === 0) return;
  const [readings, names, carded] = await Promise.all([
    readingsOf(papers),
    readNames(),
    findCarded(papers),
  ]);
  const draw = await look.open();
  const write = openCardWriter(look.shared());
  const slices = makeSlices();
  const none: string[] = [];
  const drawn: (readonly [string, string])[] = [];
  for (const paper of papers) {
    if (slices.isOver()) await slices.pause();
    const found = living.get(paper) ?? [];
    const reading = readings.get(paper);
    const card = toCard(keepFirst(found, reading && keptOf(reading), reading?.chosen));
    if (!card) none.push(cardKey(paper));
    else if (found.length === 0 || carded.has(paper))
      drawn.push([cardKey(paper), write(draw(card, names))]);
  }
  if (none.length > 0) await writeCache((local) => local.remove(none));
  await writeCards(drawn);
}

/** Those of the papers that have a card: of one it is not worth the names of all. */
async function findCarded(papers: readonly PaperId[]): Promise<ReadonlySet<PaperId>> {
  const [paper = '', ...others] = papers;
  if (others.length > 0) return readCarded();
  const key = cardKey(paper);
  const stored = await browser.storage.local.get(key);
  return new Set(stored[key] === undefined ? [] : [paper]);
}

/** Makes a paper's card anew, if it has one: a page that could read it would not have asked. */
export async function mendCard(paper: PaperId): Promise<void> {
  const key = cardKey(paper);
  if ((await browser.storage.local.get(key))[key] !== undefined) await renewCard(paper);
}
