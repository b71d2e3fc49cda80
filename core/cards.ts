import browser, { type Storage } from 'webextension-polyfill';
import { readCardText } from './cards/cache/shared';
import { storageFailure } from './failure';
import type { PaperId } from './paper';
import { FOLDED, SETTINGS, type Settings } from './settings';

/**
 * What the cache says of itself. `holds`: a card of every stored paper, of some, or nobody knows while
 * the store changes. `format` grows with what a card is; `version` of Yoyak is the one that drew the cards and
 * `language` the browser's then, so that a page never draws what looked otherwise; `words` is the one that they are in.
 */
export type CacheState = {
  readonly format: number;
  readonly version?: string;
  readonly language?: string;
  readonly words?: string;
  readonly holds: 'all' | 'some' | 'unknown';
  /** What cards have in common, as JSON: in a card its number stands for it (see `cards/cache/shared`). */
  readonly shared?: string;
};
/** What a card of today is; an older one is drawn anew. */
export const CARD_FORMAT = 13;
/** Where in `storage.local` the `CacheState` lies, and what subscriptions are called. */
export const STATE = 'cards';
export const NAMES = 'names';
/** What a page of ours showed last, for its own first paint; it goes when the store is about to change. */
export const GLIMPSE = 'glimpse';
/** A paper → where its card lies. */
export const cardKey = (paper: PaperId) => `card:${paper}`;
/** A paper → where it is noted that it is bookmarked. */
export const markKey = (paper: PaperId) => `mark:${paper}`;
/** What was pressed and has yet to reach the store; see `cards/wish`. */
export const wishKey = (paper: PaperId) => `wish:${paper}`;

/**
 * What the cache knows of a paper: its panel's frame, unchecked, or for sure that there is `none`; of a card that is
 * damaged, old or in another language neither.
 */
export type CachedCard = {
  readonly frame?: unknown;
  readonly none: boolean;
  readonly bookmarked: boolean;
  /** What the reader set about panels. */
  readonly collapsed: boolean;
  readonly hold: boolean;
  readonly place?: unknown;
};

/** All that a page needs before its first paint, in one read of `storage.local`. */
export async function readCard(paper: PaperId): Promise<CachedCard> {
  const key = cardKey(paper);
  const mark = markKey(paper);
  const pressed = wishKey(paper);
  const stored = await browser.storage.local.get([key, mark, pressed, STATE, SETTINGS, FOLDED]);
  const state = stored[STATE] as CacheState | undefined;
  const settings = stored[SETTINGS] as Partial<Settings> | undefined;
  const isCurrent = isDrawnNow(state);
  const frame = isCurrent ? readFrame(stored[key], state?.shared) : undefined;
  return {
    frame,
    none: isCurrent && stored[key] === undefined && state?.holds === 'all',
    bookmarked: ((stored[pressed] as { on?: unknown } | undefined)?.on ?? stored[mark]) === true,
    collapsed: (stored[FOLDED] ?? settings?.collapsed) === true,
    hold: settings?.hold !== 'off',
    place: settings?.place,
  };
}

/** Were cards in this state drawn by this version, in a browser of this language? */
export function isDrawnNow(state: CacheState | undefined): boolean {
  return (
    state?.format === CARD_FORMAT &&
    state.version === version() &&
    state.language === browser.i18n.getMessage('language')
  );
}

/** The version of Yoyak that runs. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** A card is one text, which is stored and read faster than a tree; nothing but a text that is whole is one, nor can be cut. */
function readFrame(stored: unknown, shared: unknown): unknown {
  try {
    return readCardText(stored as string, shared);
  } catch {
    return undefined;
  }
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
