import type { Heading } from '../../../tree';
import { writePlain } from '../../../tree/plain';
import { nameKind } from '../../kinds';
import { namesAbout, namesLink, namesRelated } from '../words';

/**
 * What a heading's words say: `kind` that it is a section of a summary, `related` that it opens a list of other papers,
 * `about` that it speaks of the paper in hand, `link` that it stands above links; `free` none of these.
 */
export type HeadingWords = {
  readonly words: string;
  readonly says: 'kind' | 'related' | 'about' | 'link' | 'free';
};

/** Reads a heading's words. */
export function readHeading({ children }: Heading): HeadingWords {
  const words = writePlain(children).trim();
  if (nameKind(words)) return { words, says: 'kind' };
  if (namesRelated(words)) return { words, says: 'related' };
  if (namesAbout(words)) return { words, says: 'about' };
  return { words, says: namesLink(words) ? 'link' : 'free' };
}
