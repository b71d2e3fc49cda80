import type { Placed } from '../../../markdown/node';
import type { ListItem } from '../../../tree';
import { writePlain } from '../../../tree/plain';
import { foldWords } from '../../foldWords';
import { cleanTitle, LONGEST_TITLE } from '../../titles/title';
import { holdsNothing } from '../mentions/holdsWords';
import type { Mention } from '../mentions/readLine';
import type { Measures } from '../slots/measure';

/**
 * Linked titles in paragraphs that follow one another, above a heading, a bold line or one of the same words that
 * names no paper, as one list: they are
 * an index, and the text below is not the last one's. Elsewhere in the text no title is written so.
 */
export function joinIndex(nodes: readonly Placed[], measures: Measures): readonly Placed[] {
  const titles = measures.naming(nodes).filter(({ placed, mentions }) => isBare(placed, mentions));
  const [first] = titles;
  const last = titles.at(-1);
  if (!first || !last || first === last) return nodes;
  const isRun = last.at - first.at === titles.length - 1;
  const words = new Set(titles.flatMap(({ mentions }) => mentions.map(nameOf)));
  const papers = new Set(titles.flatMap(({ mentions }) => mentions.map(({ ref }) => ref.paper)));
  if (!isRun || papers.size < titles.length || !opens(nodes[last.at + 1], words, measures))
    return nodes;
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

function nameOf({ words }: Mention): string {
  return foldWords(cleanTitle(words));
}

/** Is a block a paragraph of one linked title, and nothing more? */
function isBare({ node }: Placed, [mention, ...others]: readonly Mention[]): boolean {
  if (node.type !== 'paragraph' || mention?.role !== 'title' || mention.words === '') return false;
  return others.every(({ ref }) => ref.paper === mention.ref.paper) && holdsNothing([node]);
}

/** Does a block begin a text of its own: a heading, a line in bold, or one that is called as one of the titles? */
function opens(
  placed: Placed | undefined,
  titles: ReadonlySet<string>,
  measures: Measures,
): boolean {
  if (!placed || measures.mentions(placed).length > 0) return false;
  const { node } = placed;
  if (node.type === 'heading') return true;
  const isBold = node.type === 'paragraph' && node.children.length === 1;
  if (isBold && node.children[0]?.type === 'strong') return true;
  const [line = ''] = writePlain([node]).slice(0, LONGEST_TITLE).trim().split('\n');
  return titles.has(foldWords(cleanTitle(line)));
}
