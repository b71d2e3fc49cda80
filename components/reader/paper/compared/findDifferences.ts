import { diffArrays } from 'diff';

/** Texts that differ in more words than this are two texts, of which each word stands in a place of its own. */
const MOST_EDITS = 1500;

/** A word of a text, where it stands there. */
export type ComparedWord = { readonly start: number; readonly end: number };

/** The words of two texts that the other does not have in that place. */
export function findDifferences(
  one: string,
  other: string,
): { readonly one: readonly ComparedWord[]; readonly other: readonly ComparedWord[] } {
  const [words, others] = [splitCompared(one), splitCompared(other)];
  const changes = diffArrays(
    words.map(({ text }) => text),
    others.map(({ text }) => text),
    { maxEditLength: MOST_EDITS },
  );
  if (!changes) return { one: words, other: others };
  const found = { one: [] as ComparedWord[], other: [] as ComparedWord[] };
  let [at, atOther] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (removed) found.one.push(...words.slice(at, at + count));
    if (added) found.other.push(...others.slice(atOther, atOther + count));
    if (!added) at += count;
    if (!removed) atOther += count;
  }
  return found;
}

/** Marks around a word, and the case of its letters, make no other word of it. */
export function splitCompared(text: string): readonly (ComparedWord & { readonly text: string })[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.,·%'’+-][\p{L}\p{N}]+)*/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0].normalize('NFC').toLowerCase(),
  }));
}
