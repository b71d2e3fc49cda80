import { foldCase } from '../tree/foldCase';

/** A text or a term for comparing: case, and whether words are parted by a hyphen or a space, do not matter. */
export function foldTerm(text: string): string {
  return foldCase(text).replace(/[\s-]+/g, ' ');
}

/** Does a folded text have a folded Korean term? One syllable is part of too many words: it stands at the start of one. */
export function hasTerm(text: string, term: string): boolean {
  return term.length > 1 ? text.includes(term) : hasTermWord(text, term, /[\p{L}\p{N}]/u, false);
}

/** Does a folded text have a folded English term as a word of its own, in singular or plural? */
export function hasTermWord(
  text: string,
  word: string,
  letter = /[a-z0-9]/,
  closed = true,
): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const after = text[end] === 's' ? text[end + 1] : text[end];
    if (!letter.test(text[at - 1] ?? ' ') && !(closed && letter.test(after ?? ' '))) return true;
  }
  return false;
}
