import { writePlain } from '../../../../tree/plain';
import { nameKind } from '../../../kinds';
import { isNumbered } from '../../../titles/title';
import type { Container, FoundContainer, Left } from '../../container';
import { isSection } from '../../containers/headings';
import { isTitle } from '../../mentions/isTitle';
import type { Slot } from '../../slots/findSlot';
import type { Measures } from '../../slots/measure';
import { namesAbout } from '../../words';

/** Is a container told by its own title: a linked or numbered heading, an item, a row, a title paragraph? */
export function isStrong({ kind, head }: Container, slot: Slot): boolean {
  if (slot.by === 'head' || kind === 'item' || kind === 'row' || kind === 'paragraph') return true;
  const words = writePlain(head).trim();
  return isNumbered(head) && !nameKind(words) && !namesAbout(words);
}

/** Is a paper told better by a container below: by its own title, or by one that holds most of the text? */
export function outclaims(
  { container, strong }: FoundContainer,
  whole: FoundContainer,
  measures: Measures,
): boolean {
  if (standsOver(whole, container)) return true;
  if (whole.strong && container.kind !== 'section' && container.kind !== 'flat') return false;
  if (isTitle(whole.container.head) && container.kind === 'paragraph') return false;
  if (strong || !isTitle(container.head)) return strong;
  return measures.sizeOf(container.body) * 2 > measures.sizeOf(whole.container.body);
}

/** Is an item that names no paper itself nothing but what one item below it stands in: a part, and no title? */
function standsOver(
  { container: { kind, body }, isNamed }: FoundContainer,
  below: Container,
): boolean {
  const [only, ...others] = body;
  if (kind !== 'item' || below.kind !== 'item' || isNamed || others.length > 0) return false;
  return only?.node.type === 'list' && only.node.children.length === 1;
}

/**
 * Is what was found below only a place where a paper's own text leans on another paper: a line of a list or a row, right
 * below its title or in a section of its summary, or a heading in such a section?
 */
export function isCitation(
  { strong, container }: FoundContainer,
  { kind, head }: Container,
): boolean {
  if (!strong) return true;
  const { part } = container;
  const isOwn = !part || part === writePlain(head).trim() || nameKind(part) !== undefined;
  if (kind === 'post' || !isOwn) return false;
  if (container.kind === 'section' || container.kind === 'flat')
    return part !== undefined && nameKind(part) !== undefined;
  return container.kind === 'row' || (container.kind === 'item' && container.body.length < 2);
}

/**
 * Does a paragraph that names another paper end a row of such, with no text between them, below the title of a paper? What is
 * behind the row is no more the last one's than the first's.
 */
export function endsRow(
  { container }: FoundContainer,
  left: readonly Left[],
  { body }: Container,
): boolean {
  const [first] = container.nodes;
  const before = first && body[body.indexOf(first) - 1];
  return (
    container.kind === 'paragraph' &&
    before !== undefined &&
    left.some(({ reason, nodes }) => reason === 'no-words' && nodes.includes(before))
  );
}

/** Are a paper and another one told under headings that stand equally high, neither of which names a section? */
export function standBeside(
  own: readonly FoundContainer[],
  others: readonly FoundContainer[],
  measures: Measures,
): boolean {
  const isTitled = ({ container }: FoundContainer) => {
    const heading = container.nodes[0]?.node;
    return heading?.type === 'heading' && !isSection(heading, measures);
  };
  const depths = new Set(own.filter(isTitled).map(({ container }) => container.depth));
  return others.some((found) => isTitled(found) && depths.has(found.container.depth));
}
