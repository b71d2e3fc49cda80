import browser from 'webextension-polyfill';
import { CARD_FORMAT, type CacheState, isDrawnNow, version } from '../cards';
import type { Frame } from '../frame';
import type { Card, Summary } from '../paper';

/** What the reader calls each subscription, by its id. */
export type Names = Readonly<Record<string, string>>;

/** A card → its panel's frame, with another of its summaries `shown` where the reader chose it. */
export type Draw = (card: Card, names: Names, shown?: Summary) => Frame;

/**
 * How cards look: core knows no view, so whoever opens a page or worker that writes digests hands it in. `prepare`
 * has it speak the language that the reader chose, and `language` is the one that it speaks now; `open` gives what draws, which
 * is evaluated when a card is drawn, not whenever the background wakes; `shared` are the frames that stand in all of them.
 */
export type Look = {
  readonly prepare: () => Promise<void>;
  readonly language: () => string;
  readonly open: () => Promise<Draw>;
  readonly shared: () => readonly Frame[];
};

let look: Look | undefined;

/** From now on cards look like this; with nothing they are left as they are. */
export function setLook(given: Look | undefined): void {
  look = given;
}

/** How cards look, ready to draw; undefined where nobody said so, and then none is made. */
export async function openLook(): Promise<Look | undefined> {
  await look?.prepare();
  return look;
}

/** What the cache says of cards that are drawn now. */
export function drawnAs({ language }: Look): Omit<CacheState, 'holds'> {
  const browsers = browser.i18n.getMessage('language');
  return { format: CARD_FORMAT, version: version(), language: browsers, words: language() };
}

/** Do cards in this state look as they do now, and in the same words? */
export function isDrawnAs({ language }: Look, state: CacheState | undefined): boolean {
  return isDrawnNow(state) && state?.words === language();
}
