import { trimEdges } from './edges';
import { foldLetters } from './letters';

/** What takes no place in a word as it is compared: white space, and characters that nobody sees. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]+/gu;
/** The same within words, and all but what most texts have: to look for it once is quicker than to take it out of each word. */
const UNSEEN_IN_WORDS = /[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]+/gu;
/** What may be one of these, or white space but a blank: blocks of characters, which are told apart sooner than kinds. */
const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x1f\x7f-\xa0\xad\u0600-\u08ff\u1100-\u11ff\u1680-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\udfff\ufeff-\uffff]/;
/** One character as it can be composed: its marks, or the vowel and the last consonant of its syllable, are with it. */
const CLUSTER =
  /[\u1100-\u115f\uac00-\ud7a3\ua960-\ua97f][\u1160-\u11ff\ud7b0-\ud7ff]*\p{M}*|[\s\S]\p{M}*/gu;

/** A text as it is searched: its letters folded, without white space and what nobody sees. */
export function fold(text: string): string {
  return foldLetters(text).replace(UNSEEN, '');
}

/** A tag as it is searched: folded, without the punctuation around it, and the same with hyphens as with spaces or in one word. */
export function foldTag(tag: string): string {
  return trimEdges(fold(tag)).replace(/[-_]/g, '');
}

/** A folded text, and where its words begin: the places in it before which white space stood, in their order. */
export type Spaced = { readonly text: string; readonly gaps: readonly number[] };

/** `fold`, which also tells where white space was. */
export function foldSpaced(text: string): Spaced {
  let folded = '';
  const gaps: number[] = [];
  let plain = foldLetters(text);
  if (ODD.test(plain)) plain = plain.replace(/[^\S ]+/g, ' ').replace(UNSEEN_IN_WORDS, '');
  for (const word of plain.split(' ')) {
    if (word === '') continue;
    if (folded !== '') gaps.push(folded.length);
    folded += word;
  }
  return { text: folded, gaps };
}

/** A folded text with the place in the given one where each of its units comes from: unit `n` from `starts[n]` to `ends[n]`. */
export type FoldedText = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** `fold`, which also tells where everything came from. */
export function foldPlaced(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const bare = fold(cluster);
    for (let unit = 0; unit < bare.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    folded += bare;
  }
  return { text: folded, starts, ends };
}
