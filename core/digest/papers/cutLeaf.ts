import type { Placed } from '../../markdown/node';
import { cutLines, joinLines } from '../../tree/lines';
import { writePlain } from '../../tree/plain';
import { type SplitTitle, splitTitle } from '../titles/splitTitle';
import { isNumbered } from '../titles/title';
import type { Container } from './container';
import { cutItems, joinLists, type WholeList } from './cutItems';
import { cutRows } from './cutRows';
import { mayName } from './findMentions';
import { readLine } from './readLine';
import { namesRelated } from './words';

/**
 * The containers among blocks that no heading parts: the items of a list and the rows of a table where they have
 * titles, and paragraphs that are a title with what follows them. Blocks that stand in none are left over.
 */
export function cutLeaf(blocks: readonly Placed[]): readonly Container[] {
  if (!blocks.some(({ node }) => mayName(node))) return [];
  const wholes = joinLists(blocks);
  const begins = chooseTitles(blocks);
  const containers: Container[] = [];
  let open:
    | { readonly container: Container; readonly nodes: Placed[]; readonly body: Placed[] }
    | undefined;
  const close = () => {
    if (open) containers.push({ ...open.container, nodes: open.nodes, body: open.body });
    open = undefined;
  };
  for (const [at, whole] of wholes.entries()) {
    const { placed, tail } = whole;
    const begun = begins.get(placed);
    const own = isRelated(wholes[at - 1]) ? [] : cutBlock(whole, open !== undefined);
    if (own.length > 0 || begun) close();
    if (begun) open = begin(placed, begun);
    else if (own.length > 0) containers.push(...own);
    else if (open) {
      open.nodes.push(placed, ...tail);
      open.body.push(placed, ...tail);
    }
  }
  close();
  return containers;
}

/** A list or a table under a title is the paper's own unless it names several others. */
function cutBlock(whole: WholeList, isUnderTitle: boolean): readonly Container[] {
  if (!mayName(whole.placed.node) && !whole.tail.some(({ node }) => mayName(node))) return [];
  const own = whole.placed.node.type === 'table' ? cutRows(whole.placed) : cutItems(whole);
  return isUnderTitle && own.length < 2 ? [] : own;
}

function begin(placed: Placed, { split, lines }: Title) {
  const rest = joinLines([{ children: split.rest, end: { type: 'break' } }, ...lines]);
  const body: Placed[] =
    rest.length > 0 ? [{ node: { type: 'paragraph', children: rest }, line: placed.line }] : [];
  const container: Container = {
    kind: 'paragraph',
    line: placed.line,
    head: split.title,
    depth: 0,
    body,
    nodes: [],
  };
  return { container, nodes: [placed], body };
}

type Title = { readonly split: SplitTitle; readonly lines: ReturnType<typeof cutLines> };

/**
 * The paragraphs that begin a paper: those that are a linked title, and only where there is none, those in bold,
 * of which only the numbered ones count where any is.
 */
function chooseTitles(blocks: readonly Placed[]): ReadonlyMap<Placed, Title> {
  const titles = new Map<Placed, Title>();
  for (const placed of blocks) {
    if (placed.node.type !== 'paragraph') continue;
    const [first, ...lines] = cutLines(placed.node.children);
    const split = first && splitTitle(first.children);
    if (split && split.rest.length === 0) titles.set(placed, { split, lines });
  }
  const pick = (keep: (title: Title, placed: Placed) => boolean) =>
    new Map([...titles].filter(([placed, title]) => keep(title, placed)));
  const linked = pick(({ split }) => split.by === 'link' && readLine(split.title).length > 0);
  if (linked.size > 0) return linked;
  const numbered = pick((_, { node }) => node.type === 'paragraph' && isNumbered(node.children));
  return numbered.size > 0 ? numbered : pick(({ split }) => split.by === 'strong');
}

function isRelated(whole: WholeList | undefined): boolean {
  const node = whole?.placed.node;
  return node?.type === 'paragraph' && namesRelated(writePlain(node.children));
}
