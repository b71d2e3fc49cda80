import { cleanText } from '../../markdown/clean';
import type { PaperText } from '../../model';
import { toText } from './toText';

/** arXiv takes no longer abstract than 1,920 characters. */
const LONGEST = 10_000;

/**
 * A paper's title and abstract, as its page has them, → its text. Throws `Failure` `model-no-text` where the abstract is
 * empty.
 */
export function readAbstract(title: string, abstract: string): PaperText {
  const text = fold(abstract)
    .replace(/^abstract\s*[:：.]\s*/i, '')
    .slice(0, LONGEST);
  return toText('abstract', fold(title), [{ heading: 'Abstract', text }]);
}

function fold(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
