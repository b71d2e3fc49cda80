import { type ComparedWord, splitCompared } from './findDifferences';

/** Two texts that share less than this of their words are two writers', who say the same in another order. */
const ALIKE = 0.6;
/** Where more of a text than this is in the other one nowhere, marks tell nothing: it speaks of something else, unless it is short. */
const MOST_UNSAID = 0.7;
const SHORT = 20;
/** So many syllables at a Korean word's end may be particles and endings: 환각은, 환각에서는. */
const ENDING = 3;

/**
 * Of the words of `text` that stand elsewhere in the `other` one those that it does not say anywhere, in any form; of two
 * versions of one text all, since there each change is one. Undefined where nearly all of a long text is unsaid.
 */
export function keepUnsaid(
  words: readonly ComparedWord[],
  text: string,
  other: string,
): readonly ComparedWord[] | undefined {
  const size = splitCompared(text).length;
  if (words.length <= size * (1 - ALIKE)) return words;
  const said = new Set(splitCompared(other).flatMap(({ text: word }) => readStems(word)));
  const unsaid = words.filter(
    ({ start, end }) => !readStems(text.slice(start, end)).some((stem) => said.has(stem)),
  );
  return size > SHORT && unsaid.length > size * MOST_UNSAID ? undefined : unsaid;
}

/** What a word may be without its ending, the word itself among it; a number is only itself. */
function readStems(word: string): readonly string[] {
  const folded = word.normalize('NFC').toLowerCase();
  const [ending = ''] = /[가-힣]*$/.exec(folded) ?? [];
  // A Korean word keeps two syllables, what stands behind Latin letters or a number may go whole.
  const least = ending.length === folded.length ? 2 : folded.length - ending.length;
  const most = Math.min(ENDING, folded.length - least);
  return Array.from({ length: Math.max(0, most) + 1 }, (_, cut) =>
    folded.slice(0, folded.length - cut),
  );
}
