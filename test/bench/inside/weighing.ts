import browser from 'webextension-polyfill';
import { cardKey, STATE } from '../../../core/cards';
import { readKeys } from '../../../core/cards/keys';
import { collectSummaries, heads, toCard } from '../../../core/query';

export type Weights = { readonly papers: number; readonly cards: number; readonly trees: number };

/**
 * What the cards take in `storage.local`, with what they share, in the browser's own bytes; and what the summaries of the
 * same papers took there as they stood in cards before these were frames, as trees.
 */
export async function weighCards(): Promise<Weights> {
  const prefix = cardKey('');
  const keys = await readKeys(prefix);
  const local = browser.storage.local as unknown as {
    getBytesInUse(keys: readonly string[]): Promise<number>;
  };
  const carded = new Set(keys.map((key) => key.slice(prefix.length)));
  // Cards of a store that was here before are not of this one.
  const found = await collectSummaries(await heads(), carded);
  if (found.size === 0) throw new Error('nothing has a card');
  const encoder = new TextEncoder();
  let trees = 0;
  for (const [paper, summaries] of found)
    trees += encoder.encode(cardKey(paper) + JSON.stringify(toCard(summaries))).length;
  const cards = await local.getBytesInUse([...[...found.keys()].map(cardKey), STATE]);
  return { papers: found.size, cards, trees };
}
