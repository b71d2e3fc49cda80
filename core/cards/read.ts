import browser from 'webextension-polyfill';
import type { Card, PaperId } from '../paper';

/** What the cache says of itself: `all` when every stored paper has its card, `some`, or `stale`. */
export const STATE = 'cards';
export type State = 'all' | 'some' | 'stale';

/** Where a paper's card stands in `storage.local`. */
export const cardKey = (paper: PaperId) => `card:${paper}`;

/** Where a paper's bookmark is noted in `storage.local`. */
export const markKey = (paper: PaperId) => `mark:${paper}`;

/**
 * What a page needs before its first paint, in one read of `storage.local`: the paper's card if the
 * cache has it, whether the cache is sure that there is none, and whether the paper is bookmarked.
 * It knows nothing of the store behind the cache, which a page has no use for.
 */
export async function readCard(
  paper: PaperId,
): Promise<{ card?: Card; none: boolean; bookmarked: boolean }> {
  const keys = [cardKey(paper), markKey(paper), STATE];
  const stored = await browser.storage.local.get(keys);
  const card = stored[cardKey(paper)] as Card | undefined;
  return {
    ...(card && { card }),
    none: !card && stored[STATE] === 'all',
    bookmarked: stored[markKey(paper)] === true,
  };
}
