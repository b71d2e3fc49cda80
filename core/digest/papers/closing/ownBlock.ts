import type { Placed } from '../../../markdown/node';
import type { Inline, Paragraph } from '../../../tree';
import { cutLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { nameKind } from '../../kinds';
import { readLinkLine } from '../../sections/linkLine';
import { takeLead } from '../../sections/takeLead';
import { holdsNothing } from '../mentions/holdsWords';
import { namesClosing } from '../words';
import { pointsBack } from '../words/pointsBack';

/** Is a block one of a summary: a table, a formula, a line of links, one in bold that names a section? */
export function isOwnBlock({ node }: Placed): boolean {
  if (node.type === 'list')
    return node.children.some(({ children: [first] }) => first && holdsLinks(first));
  if (node.type !== 'paragraph') return node.type !== 'blockquote';
  return holdsLinks(node) || namesSection(node);
}

/** Is any line of a paragraph one of links? */
export function holdsLinks(node: Placed['node']): boolean {
  return (
    node.type === 'paragraph' &&
    cutLines(node.children).some(({ children }) => readLinkLine(children) !== undefined)
  );
}

/** Is a block a paragraph of plain words, with no label before them, that speak of no paper, least of all of the one with this title? */
export function isProse({ node }: Placed, head: readonly Inline[]): boolean {
  if (node.type !== 'paragraph' || isOwnBlock({ node, line: 0 }) || holdsNothing([node]))
    return false;
  if (node.children[0]?.type === 'strong' || takeLead(node.children)) return false;
  const words = writePlain(node.children);
  const names = writePlain(head).match(/[A-Za-z][\w-]{2,}/g) ?? [];
  const said = new Set(words.toLowerCase().match(/[a-z][\w-]{2,}/g));
  return !pointsBack(words) && !names.some((name) => said.has(name.toLowerCase()));
}

/** Does a paragraph begin with a section's name in bold? */
function namesSection({ children: [first] }: Paragraph): boolean {
  if (first?.type !== 'strong') return false;
  const words = writePlain(first.children).trim();
  return nameKind(words) !== undefined && !namesClosing(words);
}
