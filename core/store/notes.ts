import type { Reading } from './schema';

/** How long a tag may be, in UTF-16 units, and how many a paper may have. */
const TAG_LENGTH = 50;
export const MOST_TAGS = 20;
/** How many a note may say besides: more than anyone writes, so that none is passed over in silence. */
const MOST_WRITTEN = 100;

/** A `#` that begins a word, and the word behind it. */
const HASHTAG = /(?<![^\s(（[「『“‘"',.·])#(\p{L}[\p{L}\p{M}\p{N}_-]*)/gu;

/** `readTags`, but no more than a paper may have. */
export function toTags(words: readonly string[]): readonly string[] {
  return readTags(words).slice(0, MOST_TAGS);
}

/**
 * Words as they are typed → tags: without `#` or doubles, in the order in which they came. What a search would cut a word at
 * (white space, quotes, a colon) becomes a hyphen, so that `#tag` finds each.
 */
export function readTags(words: readonly string[]): readonly string[] {
  const tags = words.map((word) =>
    word
      .normalize()
      .replace(/[#＃]/g, '')
      .replace(/[\s"“”＂:：]+/g, '-')
      .slice(0, TAG_LENGTH)
      .replace(/^-+|-+$/g, ''),
  );
  return [...new Set(tags)].filter((tag) => tag !== '');
}

/** The tags that a note says (`#강화학습`), in its order; a number behind `#` (`표 #3`) is none. */
export function tagsIn(note: string): readonly string[] {
  const words = [...note.matchAll(HASHTAG)].map(([, word = '']) => word);
  return readTags(words).slice(0, MOST_WRITTEN);
}

/** All tags of a paper: its own, and those that its note says. */
export function tagsOf({
  note = '',
  tags = [],
}: Pick<Reading, 'note' | 'tags'>): readonly string[] {
  return [...new Set([...tags, ...tagsIn(note)])];
}
