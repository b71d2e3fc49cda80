import type { Summary } from '../paper';
import type { Pair } from './findPairs';
import { writeSummary } from './writeSummary';

/** In how many summaries each side of a term stands, and in how many either does. */
export type Uses = { readonly ko: number; readonly en: number; readonly either: number };

/**
 * Reads summaries once, and gives what counts a term in them. Spaces, hyphens and case do not matter; an English term
 * stands by itself and not within a word.
 */
export function openUses(summaries: readonly Summary[]): (term: Pair) => Uses {
  const texts = summaries.map(({ entry }) => foldTerm(writeSummary(entry)));
  return (term) => {
    const ko = foldTerm(term.ko);
    const en = foldTerm(term.en);
    const uses = { ko: 0, en: 0, either: 0 };
    for (const text of texts) {
      const hasKo = text.includes(ko);
      const hasEn = hasWord(text, en);
      uses.ko += Number(hasKo);
      uses.en += Number(hasEn);
      uses.either += Number(hasKo || hasEn);
    }
    return uses;
  };
}

function foldTerm(text: string): string {
  return text
    .normalize()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length]?.replace(/s/, ' ')))
      return true;
  }
  return false;
}

function isLetter(sign = ' '): boolean {
  return /[a-z0-9]/.test(sign);
}
