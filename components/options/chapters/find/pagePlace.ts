import type { Sayable } from '../../../words/say';
import type { Chapter } from '../chapters';

/** Something on the page with an address: a chapter, or a setting or section in it. */
export type PagePlace = {
  readonly chapter: Chapter;
  readonly hash: string;
  readonly name: Sayable;
  /** What else is said there, and what it is called by who looks for it. */
  readonly words: readonly Sayable[];
  /** What it stands under. */
  readonly heading?: Sayable;
};

/** A place, by what leads to it. */
export function toPagePlace(
  chapter: Chapter,
  hash: string,
  name: Sayable,
  ...words: Sayable[]
): PagePlace {
  return { chapter, hash: `#${hash}`, name, words };
}
