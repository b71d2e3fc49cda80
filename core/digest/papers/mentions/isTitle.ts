import type { Inline } from '../../../tree';
import { writePlain } from '../../../tree/plain';
import { nameKind } from '../../kinds';
import { isNumbered } from '../../titles/title';
import { namesAbout, namesDigest, namesRelated } from '../words';
import { countLetters } from './pieces';

/** A title has more letters than this, or more words than the next one says. */
const SHORT_LABEL = 15;
const FEW_WORDS = 3;

/** Does a head read like the title of a paper, and not like the label of a part ("메타데이터", "3월") or of a digest? */
export function isTitle(head: readonly Inline[]): boolean {
  const words = writePlain(head).trim();
  if (nameKind(words) || namesAbout(words) || namesRelated(words)) return false;
  if (isNumbered(head)) return true;
  if (namesDigest(words)) return false;
  return countLetters(words) > SHORT_LABEL || words.split(/\s+/).length > FEW_WORDS;
}
