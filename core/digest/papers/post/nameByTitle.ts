import type { PaperRef } from '../../../paper';
import { writePlain } from '../../../tree/plain';
import { foldWords } from '../../foldWords';
import { cleanTitle } from '../../titles/title';
import type { Container } from '../container';
import { distinct } from '../slots/distinct';
import type { Measures } from '../slots/measure';
import { dropReview } from '../words/review';

/** Shorter words may name a subject as well as a paper (`RAG`). */
const LEAST_LETTERS = 8;

/** The papers that a post links anywhere by the very title that it has itself: `[논문 리뷰] Title`, `… — Title 정리`. */
export function nameByTitle(
  { head, body }: Container,
  title: string,
  measures: Measures,
): readonly PaperRef[] {
  const naming = measures.naming(body);
  if (naming.length === 0) return [];
  const titles = [...new Set([title, writePlain(head)])].flatMap(readNames);
  if (titles.length === 0) return [];
  const letters = new Set(titles.map(([own]) => own.charAt(0)));
  const refs: PaperRef[] = [];
  for (const { mentions } of naming) {
    for (const { words, ref } of mentions) {
      if (!letters.has(firstLetter(words))) continue;
      const [full, name] = readName(words);
      if (titles.some(([own, short]) => full === own || full === short || name === own))
        refs.push(ref);
    }
  }
  return distinct(refs);
}

/** A quick look: nearly all titles begin with another letter. */
function firstLetter(words: string): string {
  // And nearly all with one of ASCII, which needs no folding.
  if (/^[A-Za-z]/.test(words)) return words.charAt(0).toLowerCase();
  return foldWords(words.slice(0, LEAST_LETTERS)).charAt(0) || foldWords(words).charAt(0);
}

/** What a post's title may name: all of it, and what stands between dashes, each whole and before its colon. */
function readNames(title: string): readonly (readonly [string, string])[] {
  const parts = title.split(/\s+[–—|-]+\s+/);
  const names = [title, ...(parts.length > 1 ? parts : [])].map((part) =>
    readName(dropReview(cleanTitle(part))),
  );
  return names.filter(([full]) => full.length >= LEAST_LETTERS);
}

/** A title folded, whole and before its colon where that is long enough. */
function readName(title: string): readonly [string, string] {
  const full = foldWords(title);
  const name = foldWords(title.split(/[:：]/)[0] ?? '');
  return [full, name.length >= LEAST_LETTERS ? name : full];
}
