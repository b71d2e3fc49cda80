import { openText } from './openText';
import { parseQuery } from './query';
import { mendWord } from './query/mend';

/** Does a text have all words of a query as a search reads them: as initial consonants, half typed, or on the other layout too? */
export function hasWords(text: string, typed: string): boolean {
  const { words, filters } = parseQuery(typed);
  const has = openText(text);
  const isMeant = words.every((word) => has(word) || mendWord(word).some(has));
  return words.length > 0 && filters.length === 0 && isMeant;
}
