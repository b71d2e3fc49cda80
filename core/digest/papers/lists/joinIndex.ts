import type { Placed } from '../../../markdown/node';
import type { ListItem } from '../../../tree';
import { saysNothing } from '../mentions/hasWords';
import type { Mention } from '../mentions/readLine';
import type { Measures } from '../slots/measure';

/**
 * Linked titles in paragraphs that follow one another, above a heading or a bold line that names no paper, as one list: they are
 * an index, and the text below is not the last one's. Elsewhere in the text no title is written so.
 */
export function joinIndex(nodes: readonly Placed[], measures: Measures): readonly Placed[] {
  const titles = measures.naming(nodes).filter(({ placed, mentions }) => isBare(placed, mentions));
  const [first] = titles;
  const last = titles.at(-1);
  if (!first || !last || first === last) return nodes;
  const isRun = last.at - first.at === titles.length - 1;
  const papers = new Set(titles.flatMap(({ mentions }) => mentions.map(({ ref }) => ref.paper)));
  if (!isRun || papers.size < titles.length || !opens(nodes[last.at + 1], measures)) return nodes;
  const items = titles.map(
    ({ placed: { node } }): ListItem => ({
      type: 'listItem',
      children: node.type === 'paragraph' ? [node] : [],
    }),
  );
  const joined: Placed = {
    ...first.placed,
    node: { type: 'list', ordered: false, children: items },
    lines: titles.map(({ placed }) => placed.line),
  };
  measures.learn([joined]);
  return [...nodes.slice(0, first.at), joined, ...nodes.slice(last.at + 1)];
}

/** Is a block a paragraph of one linked title, and nothing more? */
function isBare({ node }: Placed, [mention, ...others]: readonly Mention[]): boolean {
  if (node.type !== 'paragraph' || mention?.role !== 'title' || mention.words === '') return false;
  return others.every(({ ref }) => ref.paper === mention.ref.paper) && saysNothing([node]);
}

/** Is a block a heading or a line in bold that names no paper? */
function opens(placed: Placed | undefined, measures: Measures): boolean {
  if (!placed || measures.mentions(placed).length > 0) return false;
  const { node } = placed;
  if (node.type === 'heading') return true;
  return node.type === 'paragraph' && node.children.length === 1 && isStrong(node.children[0]);
}

function isStrong(node: { readonly type: string } | undefined): boolean {
  return node?.type === 'strong';
}
