import type { Placed } from '../../markdown/node';
import type { Heading } from '../../tree';
import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { isNumbered } from '../titles/title';
import type { Container } from './container';
import { findMentions } from './findMentions';
import { findSlot } from './findSlot';
import { hasWords } from './hasWords';
import type { Measures } from './measure';
import { namesAbout, namesOthers, namesRelated } from './words';

type HeadingAt = { readonly at: number; readonly node: Heading };

/** What stands before the first of a body's highest headings, and the sections under these, nested by depth. */
export function splitSections(
  body: readonly Placed[],
  measures: Measures,
  part?: string,
): { readonly lead: readonly Placed[]; readonly sections: readonly Container[] } {
  const headings = findHeadings(body);
  const depth = headings.reduce((least, { node }) => Math.min(least, node.depth), 7);
  const likely = findLikely(body, headings, depth, measures);
  const highest = headings.filter(({ node }) => node.depth === depth);
  const tops = chooseTops(highest, (heading) => likely.has(heading) || beginsPaper(heading.node));
  const sections = tops.map(({ at, node }, index): Container => {
    const end = tops[index + 1]?.at ?? body.length;
    return cut('section', body, at, end, node, part);
  });
  return { lead: body.slice(0, tops[0]?.at ?? body.length), sections };
}

/**
 * The headings that begin something of their own. A section may stand as high as its paper (`# 1. [제목](…)`, `# 방법`);
 * after one such the other headings up to the next paper are the paper's too.
 */
function chooseTops(
  highest: readonly HeadingAt[],
  begins: (heading: HeadingAt) => boolean,
): readonly HeadingAt[] {
  let [isPaper, isFlat] = [false, false];
  return highest.filter((heading) => {
    const { node } = heading;
    const isBegun = begins(heading);
    if (isPaper && !isBegun && isSection(node)) isFlat = true;
    else if (isFlat && !isBegun && !namesOthers(writePlain(node.children))) return false;
    else [isPaper, isFlat] = [isBegun, false];
    return !isFlat;
  });
}

/** A body cut at the headings of one depth; `isClear` when nothing between them stands as high but sections of a summary. */
export type Flat = {
  readonly before: readonly Placed[];
  readonly containers: readonly Container[];
  readonly after: readonly Placed[];
  readonly isClear: boolean;
};

/**
 * For writers whose sections stand as high as their papers, or higher: the headings of one depth that begin a paper,
 * each with what follows it up to the next one. `begins` says which do; what follows the last one ends where a heading
 * comes whose like stood in none of the others.
 */
export function splitFlat(
  body: readonly Placed[],
  depth: number,
  measures: Measures,
): Flat | undefined {
  const headings = findHeadings(body);
  const likely = findLikely(body, headings, depth, measures);
  const numbered = new Set(
    headings.filter(({ node }) => node.depth === depth && isNumbered(node.children)),
  );
  const counted = [...likely].filter((heading) => numbered.has(heading)).length;
  const isCounted = counted * 2 > likely.size;
  const starts = headings.filter(
    (heading) => likely.has(heading) || (isCounted && numbered.has(heading)),
  );
  const last = starts.at(-1);
  if (!last) return undefined;
  const { end = body.length, isClear } = endLast(body, headings, starts, last);
  const containers = starts.map((start, index) =>
    cut('flat', body, start.at, starts[index + 1]?.at ?? end, start.node),
  );
  const before = body.slice(0, starts[0]?.at);
  return { before, containers, after: body.slice(end), isClear };
}

/** The headings of a depth that begin a paper: that name one, or are a title with an address right below. */
function findLikely(
  body: readonly Placed[],
  headings: readonly HeadingAt[],
  depth: number,
  measures: Measures,
): ReadonlySet<HeadingAt> {
  const likely = headings.filter((heading, index) => {
    if (heading.node.depth !== depth) return false;
    const words = writePlain(heading.node.children).trim();
    if (namesRelated(words)) return false;
    if (findMentions(heading.node).some(({ role }) => role === 'title')) return true;
    if (isSection(heading.node)) return false;
    const end = headings[index + 1]?.at ?? body.length;
    const own = cut('flat', body, heading.at, end, heading.node);
    if (!own.nodes.some((placed) => measures.mentions(placed).length > 0)) return false;
    return findSlot(own, measures).refs.length === 1;
  });
  return new Set(likely);
}

/** The depths at which headings stand. */
export function findDepths(body: readonly Placed[]): readonly number[] {
  return [...new Set(findHeadings(body).map(({ node }) => node.depth))].sort();
}

function findHeadings(body: readonly Placed[]): readonly HeadingAt[] {
  return body.flatMap(({ node }, at) => (node.type === 'heading' ? [{ at, node }] : []));
}

function cut(
  kind: 'section' | 'flat',
  body: readonly Placed[],
  at: number,
  end: number,
  heading: Heading,
  part?: string,
): Container {
  return {
    kind,
    line: body[at]?.line ?? 0,
    head: heading.children,
    depth: heading.depth,
    body: body.slice(at + 1, end),
    nodes: body.slice(at, end),
    ...(part && { part }),
  };
}

/**
 * Where the last paper ends: at a heading as high as its own whose name stands in no other paper and is none of a
 * section, when it has more of these than any other paper has and words of its own above. `isClear` when no paper has any.
 */
function endLast(
  body: readonly Placed[],
  headings: readonly HeadingAt[],
  starts: readonly HeadingAt[],
  last: HeadingAt,
): { readonly end: number | undefined; readonly isClear: boolean } {
  const isFree = ({ node }: HeadingAt) => node.depth <= last.node.depth && !isSection(node);
  const papers = new Map<string, number>();
  const free: string[][] = [];
  for (const heading of headings) {
    if (starts[free.length] === heading) free.push([]);
    else if (isFree(heading)) free.at(-1)?.push(nameOf(heading.node));
  }
  for (const names of free) {
    for (const name of new Set(names)) papers.set(name, (papers.get(name) ?? 0) + 1);
  }
  const isOwn = (name: string) => papers.get(name) === 1;
  const counts = free.map((names) => names.filter(isOwn).length);
  let left = counts.slice(0, -1).reduce((most, count) => Math.max(most, count), 0);
  const end = headings.find((heading) => {
    if (heading.at <= last.at || !isFree(heading)) return false;
    if (namesOthers(writePlain(heading.node.children))) return true;
    if (!isOwn(nameOf(heading.node))) return false;
    left -= 1;
    return left < 0 && hasWords(cut('flat', body, last.at, heading.at, last.node));
  })?.at;
  return { end, isClear: counts.slice(0, -1).every((count) => count === 0) };
}

/** Is a heading a title for certain? */
function beginsPaper(heading: Heading): boolean {
  if (isSection(heading)) return false;
  return isNumbered(heading.children) || findMentions(heading).some(({ role }) => role === 'title');
}

function isSection({ children }: Heading): boolean {
  const words = writePlain(children).trim();
  return nameKind(words) !== undefined || namesAbout(words) || namesRelated(words);
}

function nameOf(heading: Heading): string {
  return writePlain(heading.children)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
}
