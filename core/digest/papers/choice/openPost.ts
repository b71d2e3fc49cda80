import type { Placed } from '../../../markdown/node';
import type { PaperRef } from '../../../paper';
import { splitTitle } from '../../titles/splitTitle';
import type { Container } from '../container';
import { isSection } from '../containers/headings';
import { readTitleLine } from '../containers/titleLine';
import { distinct } from '../slots/distinct';
import type { Measures } from '../slots/measure';

/** How much text, in characters, may stand above the heading that is the post's title. */
const ABOVE_TITLE = 200;

/** The post, with the one heading that stands above all others as its head. */
export function openPost(nodes: readonly Placed[], measures: Measures): Container {
  const at = nodes.findIndex(({ node }) => node.type === 'heading');
  const first = nodes[at]?.node;
  const before = nodes.slice(0, Math.max(0, at));
  const isAbove =
    first?.type === 'heading' &&
    measures.sizeOf(before) <= ABOVE_TITLE &&
    !isSection(first, measures) &&
    !before.some(standsAsTitle) &&
    distinct(before.flatMap(nameAddresses(measures))).length < 2 &&
    nodes.every(
      ({ node }) => node === first || node.type !== 'heading' || node.depth > first.depth,
    );
  const head = isAbove ? first.children : [];
  const body = isAbove ? nodes.filter(({ node }) => node !== first) : nodes;
  return { kind: 'post', line: nodes[0]?.line ?? 1, head, depth: 0, body, nodes };
}

/** Is a block a title in bold or linked, or a list or a table that may hold such: then what comes below it is no post's title. */
function standsAsTitle({ node, line }: Placed): boolean {
  if (node.type === 'list' || node.type === 'table') return true;
  if (node.type === 'paragraph' && splitTitle(node.children)?.rest.length === 0) return true;
  return readTitleLine({ node, line })?.isLinked === true;
}

/** The papers that a block names as those in hand. */
function nameAddresses(measures: Measures): (placed: Placed) => readonly PaperRef[] {
  return (placed) =>
    measures.mentions(placed).flatMap(({ ref, role }) => (role === 'prose' ? [] : [ref]));
}
