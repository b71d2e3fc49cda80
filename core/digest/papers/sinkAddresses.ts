import type { Placed } from '../../markdown/node';
import { writePlain } from '../../tree/plain';
import { splitTitle } from '../titles/splitTitle';
import { isSection } from './containers/headings';
import type { Raised } from './containers/raiseTitles';
import { holdsNothing } from './mentions/holdsWords';
import { distinct } from './slots/distinct';
import type { Measures } from './slots/measure';

/**
 * Where rules part the papers, an address right above each title stands below it instead, as if it were written so. Only the
 * rules say that it is no address at the end of the paper before.
 */
export function sinkAddresses(nodes: readonly Placed[], measures: Measures): Raised {
  const pairs = findPairs(nodes, measures);
  if (pairs.length < 2) return { nodes };
  const originals = new Map<Placed, Placed>();
  const sunk = [...nodes];
  for (const at of pairs) {
    const [address, title] = [nodes[at], nodes[at + 1]];
    if (!address || !title) continue;
    const { isRuled, ...below } = address;
    const above: Placed = isRuled ? { ...title, isRuled } : { ...title };
    originals.set(above, title).set(below, address);
    sunk.splice(at, 2, above, below);
  }
  const restore = (some: readonly Placed[]) => some.map((each) => originals.get(each) ?? each);
  return { nodes: sunk, restore };
}

/** Where addresses stand of which all but the first are right behind a rule, and all right above a title. */
function findPairs(nodes: readonly Placed[], measures: Measures): readonly number[] {
  const ruled = measures
    .naming(nodes)
    .flatMap(({ placed, at }) => (placed.isRuled && isAddress(placed, measures) ? [at] : []));
  const [second] = ruled;
  if (second === undefined) return [];
  const look = readLook(nodes[second + 1], measures);
  const top = nodes.findIndex((placed) => readLook(placed, measures) === look);
  const first = isAddress(nodes[top - 1], measures) ? top - 1 : second;
  const pairs = first === second ? ruled : [first, ...ruled];
  const isAbove = (at: number) =>
    nodes[at + 1]?.isRuled !== true &&
    readLook(nodes[at + 1], measures) === look &&
    !isAddress(nodes[at + 2], measures) &&
    !endsWithTitle(nodes[at - 1]);
  if (look === undefined || top !== first + 1 || !pairs.every(isAbove)) return [];
  const own = new Set(pairs.map((at) => at + 1));
  // A heading as high within a paper is a section's, and so is a title that recurs.
  const isOther = ({ node }: Placed, at: number) =>
    node.type === 'heading' &&
    `#${node.depth}` === look &&
    at < (pairs.at(-1) ?? 0) &&
    !own.has(at);
  const words = new Set([...own].map((at) => write(nodes[at])));
  return words.size === own.size && !nodes.some(isOther) ? pairs : [];
}

function write(placed: Placed | undefined): string {
  const { node } = placed ?? {};
  if (node?.type === 'heading' || node?.type === 'paragraph') return writePlain(node.children);
  const [only, ...others] =
    node?.type === 'list' || node?.type === 'blockquote' ? node.children : [];
  return only && others.length === 0 ? writePlain([only]).trim() : '';
}

/** No title is longer. */
const LONGEST_TITLE = 250;

/** May a title stand above the rule, so that the address is its own? One line that does not end as sentences do. */
function endsWithTitle(above: Placed | undefined): boolean {
  const words = write(above);
  if (words === '' || words.length > LONGEST_TITLE || words.includes('\n')) return false;
  return !/[.。!?][)\]”’"']*$/.test(words);
}

function isAddress(placed: Placed | undefined, measures: Measures): boolean {
  if (placed?.node.type !== 'paragraph' || !holdsNothing([placed.node])) return false;
  const mentions = measures.mentions(placed);
  const isOne = distinct(mentions.map(({ ref }) => ref)).length === 1;
  return isOne && mentions.some(({ role }) => role === 'address');
}

/** How a title looks that names no paper itself: a heading of some depth, or a line in bold. */
function readLook(placed: Placed | undefined, measures: Measures): string | undefined {
  if (!placed || measures.mentions(placed).length > 0) return undefined;
  const { node } = placed;
  if (node.type === 'heading') return isSection(node, measures) ? undefined : `#${node.depth}`;
  const split = node.type === 'paragraph' ? splitTitle(node.children) : undefined;
  return split?.by === 'strong' ? 'strong' : undefined;
}
