import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { isNumbered } from '../titles/title';
import type { Container, Found } from './container';
import type { Slot } from './findSlot';
import { countLetters } from './readLine';
import { namesAbout, namesRelated } from './words';

/** A title has more letters than this, or more words than the next one says. */
const SHORT_LABEL = 15;
const FEW_WORDS = 3;

/** Is a container told by its own title: a linked or numbered heading, an item, a row, a title paragraph? */
export function isStrong({ kind, head }: Container, slot: Slot): boolean {
  if (slot.by === 'head' || kind === 'item' || kind === 'row' || kind === 'paragraph') return true;
  const words = writePlain(head).trim();
  return isNumbered(head) && !nameKind(words) && !namesAbout(words);
}

/** Does a head read like the title of something, and not like the label of a part ("메타데이터", "3월")? */
export function isTitleLike({ head }: Container): boolean {
  const words = writePlain(head).trim();
  if (nameKind(words) || namesAbout(words) || namesRelated(words)) return false;
  return (
    isNumbered(head) || countLetters(words) > SHORT_LABEL || words.split(/\s+/).length > FEW_WORDS
  );
}

/** Is a paper told better by a container below: by its own title, or by one that holds most of the text? */
export function outclaims({ container, strong, size }: Found, whole: Found): boolean {
  if (whole.strong && container.kind !== 'section' && container.kind !== 'flat') return false;
  if (isTitleLike(whole.container) && container.kind === 'paragraph') return false;
  return strong || (isTitleLike(container) && size * 2 > whole.size);
}

/** Is what was found below only a place where a paper's own text leans on another paper? */
export function isCitation({ strong, container }: Found, slot: Slot): boolean {
  return !strong || (slot.by === 'head' && container.kind === 'item' && container.body.length < 2);
}
