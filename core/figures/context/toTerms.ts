import type { Stems } from '../readContext';
import { type EnglishTerm, findTerms } from './findTerms';
import { PHRASE_END } from './phraseEnd';

/** Words of more signs than these say nothing that could be looked for. */
const LONGEST_WORD = 40;

/** A word → what it may be in English. */
export function toTerms(word: string): readonly EnglishTerm[] {
  const terms: EnglishTerm[] = [];
  for (const part of word.match(/[가-힣]+|[A-Za-z][A-Za-z\d]+/g) ?? []) {
    if (!/^[A-Za-z]/.test(part)) terms.push(...findTerms(part));
    else if (part.length <= LONGEST_WORD && !PHRASE_END.has(part.toLowerCase()))
      terms.push({ stems: [stem(part.toLowerCase())], isGeneral: false, isAction: false });
  }
  return terms;
}

/** A word → how the English words for it begin. */
export function toStems(word: string): readonly Stems[] {
  return toTerms(word).map(({ stems }) => stems);
}

/** English words are looked for without the ending of their plural. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -3);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
