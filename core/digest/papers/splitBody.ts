import type { Placed } from '../../markdown/node';
import type { Heading } from '../../tree';
import { writePlain } from '../../tree/plain';
import { nameKind } from '../kinds';
import { isNumbered } from '../titles/title';
import type { Container } from './container';
import { findMentions } from './findMentions';
import { namesOthers, namesRelated } from './words';

type HeadingAt = { readonly at: number; readonly node: Heading };

/** What stands before the first of a body's highest headings, and the sections under these, nested by depth. */
export function splitSections(
  body: readonly Placed[],
  part?: string,
): { readonly lead: readonly Placed[]; readonly sections: readonly Container[] } {
  const headings = findHeadings(body);
  const depth = headings.reduce((least, { node }) => Math.min(least, node.depth), 7);
  const tops: HeadingAt[] = [];
  for (const heading of headings) {
    if (heading.node.depth !== depth) continue;
    const last = tops.at(-1);
    // A section may stand as high as its paper: `# 1. [제목](…)`, `# 방법`.
    if (!last || !isSection(heading.node) || !beginsPaper(last.node)) tops.push(heading);
  }
  const sections = tops.map(({ at, node }, index): Container => {
    const end = tops[index + 1]?.at ?? body.length;
    return cut('section', body, at, end, node, part);
  });
  return { lead: body.slice(0, tops[0]?.at ?? body.length), sections };
}

/**
 * For writers whose sections stand as high as their papers, or higher: the headings of one depth that begin a paper,
 * each with what follows it up to the next one. `begins` says which do; what follows the last one ends where a heading
 * comes whose like stood in none of the others.
 */
export function splitFlat(
  body: readonly Placed[],
  depth: number,
  begins: (container: Container) => boolean,
): { readonly containers: readonly Container[]; readonly isClear: boolean } {
  const headings = findHeadings(body);
  const numbered = new Set<HeadingAt>();
  const likely = new Set<HeadingAt>();
  for (const [index, heading] of headings.entries()) {
    if (heading.node.depth !== depth) continue;
    if (isNumbered(heading.node.children)) numbered.add(heading);
    const end = headings[index + 1]?.at ?? body.length;
    if (begins(cut('flat', body, heading.at, end, heading.node))) likely.add(heading);
  }
  const counted = [...likely].filter((heading) => numbered.has(heading)).length;
  const isCounted = counted * 2 > likely.size;
  const starts = headings.filter(
    (heading) => likely.has(heading) || (isCounted && numbered.has(heading)),
  );
  const last = starts.at(-1);
  if (!last) return { containers: [], isClear: false };
  const { end = body.length, isClear } = endLast(headings, starts, last);
  const containers = starts.map((start, index) =>
    cut('flat', body, start.at, starts[index + 1]?.at ?? end, start.node),
  );
  return { containers, isClear };
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
 * section, when it has more of these than any other paper has. `isClear` when no paper has any.
 */
function endLast(
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
    return left < 0;
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
  return nameKind(words) !== undefined || namesRelated(words);
}

function nameOf(heading: Heading): string {
  return writePlain(heading.children)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
}
