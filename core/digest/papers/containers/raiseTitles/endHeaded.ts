import type { Placed } from '../../../../markdown/node';
import type { Heading } from '../../../../tree';
import { holdsText } from '../../choice/alike';
import { distinct } from '../../slots/distinct';
import type { Measures } from '../../slots/measure';
import { namesAbout, namesClosing, namesDigest } from '../../words';
import { countNames, findHeadings, type HeadingAt, isSection, nameOf } from '../headings';
import { isAddress } from '../titleLine';

/** A line that reads like a title, and what stands around it. */
type Line = {
  readonly at: number;
  readonly form: string;
  /** The next heading, if any. */
  readonly next: Heading | undefined;
  /** Does it name a paper, itself or by an address right below? */
  readonly isNamed: boolean;
};

/**
 * Whether lines above addresses are the last words of papers whose titles are headings (`yes`), or titles themselves (`no`);
 * where both ends of the text read alike it cannot be told (`unclear`).
 */
export function endHeaded(
  lines: readonly Line[],
  depth: number,
  nodes: readonly Placed[],
  measures: Measures,
): 'yes' | 'no' | 'unclear' {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return 'no';
  const headings = findHeadings(nodes);
  if (openHeadings(lines, headings, nodes, measures)) return 'yes';
  const isBare = holdNothing(lines, headings, nodes);
  const begins = (heading: HeadingAt, line: Line) =>
    isFree(heading, measures) && (isBare || holdsText(nodes.slice(heading.at, line.at)));
  if (standWithin(lines, headings, depth, begins)) return 'yes';
  const times = countNames(headings, depth, nameOf);
  // What recurs is a section's name, be it as high as the titles.
  const isTitle = (heading: HeadingAt) =>
    isFree(heading, measures) && times.get(nameOf(heading.node)) === 1;
  const titles = headings.filter((each) => each.node.depth === depth && isTitle(each));
  const above = titles.filter(({ at }) => at < first.at);
  if (above.length === 0) return 'no';
  const below = headings.filter(({ node }) => lines.some(({ next }) => next === node));
  const end = below.at(-1);
  const isClosed = last.next !== end?.node || !end || !isFree(end, measures);
  const others = isClosed ? below.filter(({ node }) => node !== last.next) : below;
  if (!others.every(isTitle)) return 'no';
  const named = lines.filter(({ isNamed }) => isNamed).length;
  const higher = headings.filter(({ node, at }) => node.depth < depth && at < last.at);
  // Sections that stand higher than the titles end what these hold.
  if (new Set(higher.map(({ node }) => nameOf(node))).size < higher.length) return 'unclear';
  const parts = headings.filter((each) => each.node.depth < depth || titles.includes(each));
  if (countEnds(parts, depth, nodes, measures) > named) return 'yes';
  const own = above.filter((heading) => begins(heading, first));
  if (own.length === 0) return isClosed ? 'unclear' : 'no';
  const isAddressed = ({ at }: HeadingAt) => isAddress(nodes[at + 1]?.node);
  const isSure = isClosed || first.form === '' || named === 0;
  return isSure || own.some(isAddressed) ? 'yes' : 'unclear';
}

/** How many papers are named at the end of what stands under a heading of the depth, as the only one there. */
function countEnds(
  parts: readonly HeadingAt[],
  depth: number,
  nodes: readonly Placed[],
  measures: Measures,
): number {
  const papers = parts.flatMap((heading, place) => {
    if (heading.node.depth < depth) return [];
    const part = nodes.slice(heading.at + 1, parts[place + 1]?.at);
    const refs = distinct(part.flatMap(measures.mentions).map(({ ref }) => ref));
    return refs.length === 1 && isAddress(part.at(-1)?.node) ? refs : [];
  });
  return distinct(papers).length;
}

/** Is a line all that stands under the heading below another line? A section of a summary holds more. */
function holdNothing(
  lines: readonly Line[],
  headings: readonly HeadingAt[],
  nodes: readonly Placed[],
): boolean {
  const nexts = new Set(lines.map(({ next }) => next));
  return lines.some(({ at }) => {
    const above = headings.findLast((heading) => heading.at < at && nexts.has(heading.node));
    return above !== undefined && !holdsText(nodes.slice(above.at, at));
  });
}

/**
 * Is each line that names a paper the first below a heading of its own, all as high and none of them a section's, one of which
 * would hold nothing if the line above it were a title?
 */
function openHeadings(
  lines: readonly Line[],
  headings: readonly HeadingAt[],
  nodes: readonly Placed[],
  measures: Measures,
): boolean {
  const nexts = new Set(lines.map(({ next }) => next));
  const named = lines.filter(({ isNamed }) => isNamed);
  const own = named.flatMap(({ at }) => {
    const heading = headings.findLast((each) => each.at < at);
    return heading && isFree(heading, measures) && !holdsText(nodes.slice(heading.at, at))
      ? [heading]
      : [];
  });
  const names = new Set(own.map(({ node }) => nameOf(node)));
  const isHigh = own.every((heading) => heading.node.depth === own[0]?.node.depth);
  return names.size === named.length && isHigh && own.some(({ node }) => nexts.has(node));
}

/** Does each line stand below a heading of another name that is higher than the one below the line, with a text between? */
function standWithin(
  lines: readonly Line[],
  headings: readonly HeadingAt[],
  depth: number,
  begins: (heading: HeadingAt, line: Line) => boolean,
): boolean {
  const own = new Set<string | undefined>();
  return lines.every((line) => {
    const heading = headings.findLast(({ at, node }) => at < line.at && node.depth < depth);
    const name = heading && nameOf(heading.node);
    if (!heading || own.has(name) || !begins(heading, line)) return false;
    own.add(name);
    return true;
  });
}

/** May a heading be a title: does it name no section, no post, and neither its beginning nor its end? */
function isFree({ node }: HeadingAt, measures: Measures): boolean {
  const { words } = measures.heading(node);
  return (
    !isSection(node, measures) && !namesDigest(words) && !namesAbout(words) && !namesClosing(words)
  );
}
