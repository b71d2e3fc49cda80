import { toNfc } from '../markdown/clean';
import type { Heading } from '../tree';
import { findMentions } from './papers/mentions/findMentions';
import { findNamedPaper } from './papers/mentions/namedPaper';
import { namesRelated } from './papers/words';
import { LONGEST_TITLE, writeTitle } from './titles/title';

/** A heading's words as the name of a part of a digest, in plain text; none where it is a title, or parts nothing off. */
export function readPart(heading: Heading): string {
  if (findMentions(heading).some(({ role }) => role === 'title')) return '';
  const words = tidyPart(writeTitle(heading.children));
  return namesPart(words) ? words : '';
}

/** The words of a part in one line, as long as a title may be. */
export function tidyPart(words: string): string {
  const line = toNfc(words).replace(/\s+/g, ' ').trim();
  // Not half of a letter.
  return line
    .slice(0, LONGEST_TITLE)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** May a heading with these words stand above summaries? It says something, names no paper, and opens no list of others. */
export function namesPart(words: string): boolean {
  return /[^\p{P}\s]/u.test(words) && !namesRelated(words) && !findNamedPaper(words);
}
