import type { PaperRef } from '../paper';
import { parseId } from './id';
import { recognise } from './recognise';

/** No address of a paper is longer than this. */
const LONGEST = 2000;

/**
 * The paper that somebody's own word for it names: an id, an address with or without `https://`, or the DOI that arXiv gives
 * (`10.48550/arXiv.2509.04664`, with or without `doi:`); undefined for any other word.
 */
export function readPaper(word: string): PaperRef | undefined {
  const bare = word
    .slice(0, LONGEST)
    .trim()
    .replace(/^arxiv:\s+/i, 'arXiv:');
  const doi = /^(?:doi:\s*)?(10\.\d+\/.+)$/i.exec(bare)?.[1];
  if (doi !== undefined) return recognise(`https://doi.org/${doi}`);
  const isWhole = /^[a-z][a-z\d+.-]*:\/\//i.test(bare);
  return parseId(bare) ?? recognise(isWhole ? bare : `https://${bare}`);
}
