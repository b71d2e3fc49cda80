import { cleanText } from '../../markdown/clean';
import type { PaperText } from '../../model';
import { toText } from './toText';

/** arXiv takes no longer abstract than 1,920 characters, and titles of a few lines. */
const LONGEST = 10_000;
const LONGEST_TITLE = 500;

/**
 * A paper's title and abstract, as its page has them, → its text. Throws `Failure` `model-no-text` where the abstract is
 * empty.
 */
export function readAbstract(title: string, abstract: string): PaperText {
  const text = fold(abstract)
    .replace(/^abstract\s*[:：.]\s*/i, '')
    .slice(0, LONGEST);
  return toText('abstract', fold(title).slice(0, LONGEST_TITLE), [{ heading: 'Abstract', text }]);
}

function fold(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
