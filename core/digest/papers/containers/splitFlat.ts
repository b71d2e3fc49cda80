import type { Placed } from '../../../markdown/node';
import { isNumbered } from '../../titles/title';
import type { Container } from '../container';
import { holdsWords } from '../mentions/holdsWords';
import type { Measures } from '../slots/measure';
import { namesClosing, namesOthers } from '../words';
import { namesPost } from '../words/ofPost';
import { cut, findHeadings, findLikely, type HeadingAt, isSection, nameOf } from './headings';

/** A body cut at the headings of one depth; `isClear` when nothing between them stands as high but sections of a summary. */
type Flat = {
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
  const { end = body.length, isClear } = endLast(body, headings, last, starts, measures);
  const containers = closeHigher(
    starts.map((start, index) =>
      cut('flat', body, start.at, starts[index + 1]?.at ?? end, start.node),
    ),
    body.slice(0, starts[0]?.at),
  );
  const before = body.slice(0, starts[0]?.at);
  return { before, containers, after: body.slice(end), isClear };
}

/**
 * A text under a higher heading than a part's own is not the part's, unless the writer's sections stand so high: their names
 * recur, or most parts have such and no title stands right below one.
 */
function closeHigher(parts: readonly Container[], before: readonly Placed[]): readonly Container[] {
  const higher = parts.map(findHigher);
  const times = new Map<string, number>();
  for (const some of higher)
    for (const name of new Set(some.map(({ node }) => nameOf(node))))
      times.set(name, (times.get(name) ?? 0) + 1);
  const isHigh = (placed: Placed | undefined) =>
    placed?.node.type === 'heading' && placed.node.depth < (parts[0]?.depth ?? 0);
  const isNested = [before, ...parts.slice(0, -1).map(({ body }) => body)].some((above) =>
    isHigh(above.at(-1)),
  );
  const isUsual = !isNested && higher.filter((some) => some.length > 0).length * 2 > parts.length;
  return parts.map((part, place) => {
    const own = higher[place] ?? [];
    const [first] = own;
    if (!first || isUsual || own.some(({ node }) => (times.get(nameOf(node)) ?? 0) > 1))
      return part;
    const body = part.body.slice(0, first.at);
    return holdsWords({ ...part, body })
      ? { ...part, body, nodes: part.nodes.slice(0, first.at + 1) }
      : part;
  });
}

/** The headings with a text below them that stand higher than a part's own. */
function findHigher({ body, depth }: Container): readonly HeadingAt[] {
  const headings = findHeadings(body);
  return headings.filter(({ at, node }, place) => {
    if (node.depth >= depth) return false;
    const next = headings[place + 1]?.at ?? body.length;
    return next > at + 1;
  });
}

/** The depths at which headings stand. */
export function findDepths(body: readonly Placed[]): readonly number[] {
  return [...new Set(findHeadings(body).map(({ node }) => node.depth))].sort();
}

/**
 * Where the last paper ends: at a heading that closes the post where nothing was said before, or at one as high as its own whose name stands in no other
 * paper and is none of a section, when it has more of these than any other paper has and words of its own above. `isClear` when no paper has any.
 */
function endLast(
  body: readonly Placed[],
  headings: readonly HeadingAt[],
  last: HeadingAt,
  starts: readonly HeadingAt[],
  measures: Measures,
): { readonly end: number | undefined; readonly isClear: boolean } {
  const isFree = ({ node }: HeadingAt) =>
    node.depth <= last.node.depth && !isSection(node, measures);
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
  const isOnly = (name: string) =>
    headings.filter(({ node }) => nameOf(node) === name).length === 1;
  let left = counts.slice(0, -1).reduce((most, count) => Math.max(most, count), 0);
  const end = headings.find((heading) => {
    if (heading.at <= last.at) return false;
    const { words } = measures.heading(heading.node);
    const hasOwn = holdsWords(cut('flat', body, last.at, heading.at, last.node));
    if (
      !hasOwn &&
      heading.node.depth <= last.node.depth &&
      (namesClosing(words) || namesPost(words))
    )
      return isOnly(nameOf(heading.node));
    if (!isFree(heading)) return false;
    if (namesOthers(words)) return true;
    if (!isOwn(nameOf(heading.node))) return false;
    left -= 1;
    return left < 0 && hasOwn;
  })?.at;
  return { end, isClear: counts.slice(0, -1).every((count) => count === 0) };
}
