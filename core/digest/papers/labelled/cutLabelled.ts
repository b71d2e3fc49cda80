import type { Placed } from '../../../markdown/node';
import type { Block, List, ListItem } from '../../../tree';
import { cutLines, joinLines } from '../../../tree/lines';
import type { Container } from '../container';
import type { Begun } from '../containers/chooseTitles';
import { readFirst, readLabelled } from './findLabel';

/** What a block begins whose first line, or first item, has the label: what that says is the title. */
export function beginLabelled(node: Placed['node'], label: string): Begun | undefined {
  if (node.type === 'list') {
    const [first, ...others] = node.children;
    return first && beginItem(first, { ...node, children: others }, label);
  }
  if (node.type !== 'paragraph') return undefined;
  const [first, ...lines] = cutLines(node.children);
  const labelled = first && readLabelled(first.children);
  if (labelled?.label !== label) return undefined;
  return { head: labelled.value, rest: writeParagraph(joinLines(lines)) };
}

/** The papers of a list in which more than one item has the label: each with the items up to the next. */
export function cutLabelled(placed: Placed, label: string): readonly Container[] {
  const { node, line, lines = [] } = placed;
  if (node.type !== 'list') return [];
  const starts = node.children.flatMap((item, at) =>
    readLabelled(readFirst(item))?.label === label ? [at] : [],
  );
  if (starts.length < 2 || starts[0] !== 0) return [];
  return starts.flatMap((start, place): readonly Container[] => {
    const [first, ...others] = node.children.slice(start, starts[place + 1]);
    const begun = first && beginItem(first, { ...node, children: others }, label);
    if (!begun) return [];
    const own = lines[start] ?? line;
    const body = begun.rest.map((block): Placed => ({ node: block, line: own }));
    return [{ kind: 'item', line: own, head: begun.head, depth: 0, body, nodes: [placed] }];
  });
}

function beginItem({ children }: ListItem, others: List, label: string): Begun | undefined {
  const [first, ...below] = children;
  const begun = first?.type === 'paragraph' ? beginLabelled(first, label) : undefined;
  const rest: readonly Block[] = others.children.length > 0 ? [others] : [];
  return begun && { head: begun.head, rest: [...begun.rest, ...below, ...rest] };
}

function writeParagraph(children: ReturnType<typeof joinLines>): readonly Block[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}
