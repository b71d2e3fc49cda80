import browser, { type Storage } from 'webextension-polyfill';
import { isCard } from './cards/isCard';
import { storageFailure } from './failure';
import type { Card, PaperId } from './paper';
import { SETTINGS, type Settings, toSettings } from './settings';

/**
 * What the cache says of itself. `holds`: a card of every stored paper, of some, or nobody knows while
 * the store changes. `format` grows with the shape of `Card` and with
 * what is written into it, so that a page never reads an old one.
 */
export type CacheState = {
  readonly format: number;
  readonly holds: 'all' | 'some' | 'unknown';
};
export const FORMAT = 3;
export const STATE = 'cards';
export const NAMES = 'names';
export const cardKey = (paper: PaperId) => `card:${paper}`;
export const markKey = (paper: PaperId) => `mark:${paper}`;

/** What the cache knows of a paper: its card, or for sure that there is `none`; of a damaged card neither. */
export type CachedCard = {
  readonly card?: Card;
  readonly none: boolean;
  readonly bookmarked: boolean;
  readonly settings: Settings;
  /** What the reader calls each subscription, by its id. */
  readonly names: Names;
};
export type Names = Readonly<Record<string, string>>;

/** All that a page needs before its first paint, in one read of `storage.local`. */
export async function readCard(paper: PaperId): Promise<CachedCard> {
  const key = cardKey(paper);
  const mark = markKey(paper);
  const stored = await browser.storage.local.get([key, mark, STATE, SETTINGS, NAMES]);
  const state = stored[STATE] as CacheState | undefined;
  const { [key]: found } = stored;
  const isCurrent = state?.format === FORMAT;
  return {
    ...(isCurrent && isCard(found, paper) && { card: found }),
    none: isCurrent && found === undefined && state.holds === 'all',
    bookmarked: stored[mark] === true,
    settings: toSettings(stored[SETTINGS]),
    names: (stored[NAMES] as Names | undefined) ?? {},
  };
}

/** Notes in the cache whether a paper is bookmarked; the truth is in the store. */
export async function markCard(paper: PaperId, bookmarked: boolean): Promise<void> {
  await writeCache((local) =>
    bookmarked ? local.set({ [markKey(paper)]: true }) : local.remove(markKey(paper)),
  );
}

/** Runs `work` on the area of the cache; what it throws becomes a `Failure` of storage. */
export async function writeCache(
  work: (local: Storage.StorageArea) => Promise<void>,
): Promise<void> {
  try {
    await work(browser.storage.local);
  } catch (error) {
    throw storageFailure(error);
  }
}
