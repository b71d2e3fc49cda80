import type { Placed } from '../../../markdown/node';
import { cutLines, joinLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { type SplitTitle, splitTitle } from '../../titles/splitTitle';
import { isNumbered } from '../../titles/title';
import type { Container } from '../container';
import { isTitle } from '../mentions/isTitle';
import { mayName } from '../mentions/mayName';
import { readLine } from '../mentions/readLine';
import type { Measures } from '../slots/measure';
import { namesRelated } from '../words';
import { cutItems, joinLists, type WholeList } from './cutItems';
import { cutRows } from './cutRows';
import { isShifted, isUpsideDown } from './isShifted';

/**
 * The containers among blocks that no heading parts: the items of a list and the rows of a table where they have
 * titles, and paragraphs that are a title with what follows them. Blocks that stand in none are left over.
 */
export function cutLeaf(blocks: readonly Placed[], measures: Measures): readonly Container[] {
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
  const titled = containers.filter(({ kind }) => kind === 'paragraph');
  const first = blocks.findIndex((placed) => begins.has(placed));
  const above = blocks.slice(0, Math.max(0, first));
  const isWrong = isUpsideDown(above, titled) || isShifted(above, titled, measures);
  if (isWrong) return [];
  for (const { body } of containers) measures.learn(body);
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
 * The paragraphs that begin something: where one is a linked title, all that are linked or set in bold like it, wherever
 * they lead; else those in bold, of which only the numbered ones and those that read like titles count where any is
 * numbered. A bold line that recurs is a label.
 */
function chooseTitles(blocks: readonly Placed[]): ReadonlyMap<Placed, Title> {
  const titles = new Map<Placed, Title>();
  const seen = new Map<string, number>();
  for (const placed of blocks) {
    if (placed.node.type !== 'paragraph') continue;
    const [first, ...lines] = cutLines(placed.node.children);
    const split = first && splitTitle(first.children);
    if (!split || split.rest.length > 0) continue;
    titles.set(placed, { split, lines });
    const words = writePlain(split.title);
    seen.set(words, (seen.get(words) ?? 0) + 1);
  }
  const pick = (keep: (title: Title, placed: Placed) => boolean) =>
    new Map([...titles].filter(([placed, title]) => keep(title, placed)));
  const isLabel = ({ split }: Title) => (seen.get(writePlain(split.title)) ?? 0) > 1;
  const isPaper = ({ split }: Title) => split.by === 'link' && readLine(split.title).length > 0;
  if ([...titles.values()].some(isPaper)) {
    const isBold = [...titles.values()].some((title) => isPaper(title) && isStrong(title));
    return pick(
      (title) => title.split.by === 'link' || (isBold && isStrong(title) && !isLabel(title)),
    );
  }
  const isCounted = (_: Title, { node }: Placed) =>
    node.type === 'paragraph' && isNumbered(node.children);
  const hasCounted = pick(isCounted).size > 0;
  return pick(
    (title, placed) =>
      title.split.by === 'strong' &&
      !isLabel(title) &&
      (!hasCounted || isCounted(title, placed) || isTitle(title.split.title)),
  );
}

function isStrong({ split }: Title): boolean {
  return split.title[0]?.type === 'strong';
}

function isRelated(whole: WholeList | undefined): boolean {
  const node = whole?.placed.node;
  return node?.type === 'paragraph' && namesRelated(writePlain(node.children));
}
