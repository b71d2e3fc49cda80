import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';
import { holdsText } from '../choice/alike';
import type { Container } from '../container';
import { beginLabelled, cutLabelled } from '../labelled/cutLabelled';
import { findLabel } from '../labelled/findLabel';
import { holdsNothing } from '../mentions/holdsWords';
import { mayName } from '../mentions/mayName';
import { findFoot } from '../slots/findSlot';
import type { Measures } from '../slots/measure';
import { namesRelated } from '../words';
import { type Begun, chooseTitles } from './chooseTitles';
import { cutItems, joinLists, type WholeList } from './cutItems';
import { cutParagraphs } from './cutParagraphs';
import { cutRows } from './cutRows';
import { isShifted, isUpsideDown } from './isShifted';

/**
 * The containers among blocks that no heading parts: the items of a list and the rows of a table where they have
 * titles, paragraphs in a row that are such items, and paragraphs that are a title with what follows them. Blocks that stand in none are left over. `isTop` when no
 * heading stands above.
 */
export function cutLeaf(
  blocks: readonly Placed[],
  measures: Measures,
  isTop: boolean,
): readonly Container[] {
  if (!blocks.some(({ node }) => mayName(node))) return [];
  const wholes = joinLists(blocks);
  const titles = chooseTitles(blocks, measures);
  const label = titles.size === 0 ? findLabel(blocks, isTop) : undefined;
  const begins = label === undefined ? titles : findLabelled(blocks, label);
  const items = begins.size === 0 ? cutParagraphs(blocks) : undefined;
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
    const item = items?.get(placed);
    const cut = item ? [item] : cutBlock(whole, open !== undefined, label);
    const own = isRelated(wholes[at - 1]) ? [] : cut;
    if (own.length > 0 || begun) close();
    if (begun) open = begin(whole, begun);
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
  if ((!isTop || holdsText(above)) && endsText(titled))
    return containers.filter(({ kind }) => kind !== 'paragraph');
  for (const { body } of containers) measures.learn(body);
  return containers;
}

/** A list or a table under a title is the paper's own unless it names several others. */
function cutBlock(
  whole: WholeList,
  isUnderTitle: boolean,
  label: string | undefined,
): readonly Container[] {
  if (!mayName(whole.placed.node) && !whole.tail.some(({ node }) => mayName(node))) return [];
  if (label !== undefined) return cutLabelled(whole.placed, label);
  const own = whole.placed.node.type === 'table' ? cutRows(whole.placed) : cutItems(whole);
  return isUnderTitle && own.length < 2 ? [] : own;
}

/** Are titles the last lines of a text, behind which nothing stands but the post's own words behind a rule? */
function endsText(titled: readonly Container[]): boolean {
  const last = titled.at(-1);
  const isBare = ({ body }: Container) => holdsNothing(body.map(({ node }) => node));
  if (!last || !titled.slice(0, -1).every(isBare)) return false;
  const foot = findFoot(last.nodes);
  return foot !== undefined && holdsNothing(last.nodes.slice(1, foot).map(({ node }) => node));
}

/** Blocks that begin with the label; a list of several papers is cut on its own. */
function findLabelled(blocks: readonly Placed[], label: string): ReadonlyMap<Placed, Begun> {
  return new Map(
    blocks.flatMap((placed) => {
      const begun =
        cutLabelled(placed, label).length > 0 ? undefined : beginLabelled(placed.node, label);
      return begun ? [[placed, begun] as const] : [];
    }),
  );
}

function begin({ placed, tail }: WholeList, { head, rest }: Begun) {
  const { line } = placed;
  const body = [...rest.map((node): Placed => ({ node, line })), ...tail];
  const container: Container = { kind: 'paragraph', line, head, depth: 0, body, nodes: [] };
  return { container, nodes: [placed, ...tail], body };
}

function isRelated(whole: WholeList | undefined): boolean {
  const node = whole?.placed.node;
  return node?.type === 'paragraph' && namesRelated(writePlain(node.children));
}
