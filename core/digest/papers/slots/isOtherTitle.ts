import type { Inline } from '../../../tree';
import { writePlain } from '../../../tree/plain';
import { cleanTitle } from '../../titles/title';
import { isTitle } from '../mentions/isTitle';
import { leadsToText } from '../words';
import { opensReading } from '../words/reading';

/** Words that titles share without being one: articles and the like are shorter. */
const LEAST_LETTERS = 3;
/** Fewer words may be a name. */
const LEAST_WORDS = 3;

/**
 * Are a link's words a title in English that has no word, nor its first letters, in common with the English one of a head? Then it
 * is another paper's; a Korean title may be the same one translated.
 */
export function isOtherTitle(words: string, head: readonly Inline[]): boolean {
  const title = cleanTitle(writePlain(head));
  if (!isEnglish(title) || !isEnglish(words) || leadsToText(words)) return false;
  if (!isTitle(head) || opensReading(title)) return false;
  const [own, others] = [cutWords(title), cutWords(words)];
  if (own.length === 0 || others.length < LEAST_WORDS) return false;
  const known = new Set(own);
  if (others.some((word) => known.has(word))) return false;
  return !own.includes(initials(others)) && !others.includes(initials(own));
}

function isEnglish(words: string): boolean {
  return /\p{Script=Latin}/u.test(words) && !/[가-힣]/.test(words);
}

function cutWords(title: string): readonly string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(({ length }) => length >= LEAST_LETTERS);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}
