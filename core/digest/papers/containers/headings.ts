import type { Placed } from '../../../markdown/node';
import type { Heading } from '../../../tree';
import { writePlain } from '../../../tree/plain';
import { isNumbered } from '../../titles/title';
import type { Container } from '../container';
import { findSlot } from '../slots/findSlot';
import type { Measures } from '../slots/measure';
import { namesRelated } from '../words';

/** A heading and its place among the blocks of a body. */
export type HeadingAt = { readonly at: number; readonly node: Heading };

/** The headings of a body, in its order. */
export function findHeadings(body: readonly Placed[]): readonly HeadingAt[] {
  const headings: HeadingAt[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const node = body[at]?.node;
    if (node?.type === 'heading') headings.push({ at, node });
  }
  return headings;
}

/** The container that a heading is the head of, up to `end`. */
export function cut(
  kind: 'section' | 'flat',
  body: readonly Placed[],
  at: number,
  end: number,
  heading: Heading,
): Container {
  return {
    kind,
    line: body[at]?.line ?? 0,
    head: heading.children,
    depth: heading.depth,
    body: body.slice(at + 1, end),
    nodes: body.slice(at, end),
  };
}

/** The headings of a depth that begin a paper: that name one, or are a title with an address right below. */
export function findLikely(
  body: readonly Placed[],
  headings: readonly HeadingAt[],
  depth: number,
  measures: Measures,
): ReadonlySet<HeadingAt> {
  let related = 0;
  let times: ReadonlyMap<string, number> | undefined;
  const likely = headings.filter(({ at, node }, index) => {
    // What stands deeper has nothing of this depth below it.
    if (node.depth > depth) return false;
    if (node.depth <= related) related = 0;
    const isTitle = namesTitle(body[at], measures);
    const isLed = leadsToRelated(node);
    if (related === 0 && (isLed || (!isTitle && measures.heading(node).says === 'related')))
      related = node.depth;
    if (isLed) return false;
    if (node.depth !== depth) return false;
    // A number that counts papers counts on, however deep the related ones above it stand.
    if (related > 0 && !isNumbered(node.children)) return false;
    if (isTitle) return true;
    if (isSection(node, measures)) return false;
    // What recurs is a section's name.
    times ??= countNames(headings, depth, nameWithoutNumber);
    if ((times.get(nameWithoutNumber(node)) ?? 0) > 1) return false;
    const own = cut('flat', body, at, headings[index + 1]?.at ?? body.length, node);
    return findSlot(own, measures).refs.length === 1;
  });
  return new Set(likely);
}

/** `함께 읽기: [Title](…)`: words before a link say that the paper is another one. */
function leadsToRelated({ children }: Heading): boolean {
  const at = children.findIndex(({ type }) => type === 'link');
  return at > 0 && namesRelated(writePlain(children.slice(0, at)));
}

/** Is a heading a title for certain? */
export function beginsPaper(
  { at, node }: HeadingAt,
  body: readonly Placed[],
  measures: Measures,
): boolean {
  if (isSection(node, measures)) return false;
  return isNumbered(node.children) || namesTitle(body[at], measures);
}

/** Does a heading name a section of a summary, whatever the paper? */
export function isSection(heading: Heading, measures: Measures): boolean {
  const { says } = measures.heading(heading);
  return says === 'kind' || says === 'about' || says === 'related';
}

function namesTitle(heading: Placed | undefined, measures: Measures): boolean {
  return heading !== undefined && measures.mentions(heading).some(({ role }) => role === 'title');
}

/** A heading’s words, to tell whether another one says the same. */
export function nameOf(heading: Heading): string {
  return writePlain(heading.children)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
}

/** A section's name without the number that counts it: where it recurs under one heading, something begins again. */
export function nameWithoutNumber({ children }: Heading): string {
  const words = writePlain(children).trim();
  return /^[A-Za-z가-힣]/.test(words) ? words : words.replace(/^\P{L}+/u, '');
}

/** How often each name stands among the headings of a depth. */
export function countNames(
  headings: readonly HeadingAt[],
  depth: number,
  nameIt: (heading: Heading) => string,
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { node } of headings) {
    if (node.depth !== depth) continue;
    const name = nameIt(node);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return times;
}

/** Is it a heading that is a paper's title for certain? */
export function namesPaper(placed: Placed | undefined, measures: Measures): boolean {
  if (placed?.node.type !== 'heading') return false;
  const isNamed = measures.mentions(placed).some(({ role }) => role === 'title');
  return isNamed || isNumbered(placed.node.children);
}
