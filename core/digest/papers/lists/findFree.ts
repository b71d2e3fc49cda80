import type { Placed } from '../../../markdown/node';
import type { Heading } from '../../../tree';
import { namesOwnSection } from '../../kinds';
import type { Container } from '../container';
import { cut, findHeadings, type HeadingAt, isSection, nameOf } from '../containers/headings';
import { holdsWords } from '../mentions/holdsWords';
import { findSlot } from '../slots/findSlot';
import type { Measures } from '../slots/measure';
import { namesClosing } from '../words';

/**
 * The headings with a text below them that name no paper, and may be a paper's title: not below another one's, and not beside
 * a section of a summary that stands but once, as it does in a text about one thing.
 */
export function findFree(
  nodes: readonly Placed[],
  lists: ReadonlySet<Placed>,
  measures: Measures,
): readonly HeadingAt[] {
  const headings = findHeadings(nodes);
  const ends = findEnds(headings, nodes.length, measures);
  const lone = findLone(headings, measures);
  let titled = 7;
  return headings.filter(({ at, node }, place) => {
    if (node.depth <= titled) titled = 7;
    const heading = nodes[at];
    const isNamed = heading !== undefined && measures.mentions(heading).length > 0;
    if (isNamed && node.depth < titled) titled = node.depth;
    const { says, words } = measures.heading(node);
    if (isNamed || node.depth > titled || lone.has(node.depth)) return false;
    if (says !== 'free' || namesClosing(words)) return false;
    const section = cut('section', nodes, at, ends[place] ?? nodes.length, node);
    const own = { ...section, body: section.body.filter((each) => !lists.has(each)) };
    return holdsWords(own) && citesOnly(own, measures);
  });
}

/** Where the text under each heading ends: sections of a summary may stand as high as its title. */
function findEnds(
  headings: readonly HeadingAt[],
  length: number,
  measures: Measures,
): readonly number[] {
  const open: { readonly depth: number; readonly at: number }[] = [];
  return headings
    .toReversed()
    .map(({ at, node }) => {
      while ((open.at(-1)?.depth ?? 0) > node.depth) open.pop();
      const end = open.at(-1)?.at ?? length;
      if (!isSection(node, measures)) open.push({ depth: node.depth, at });
      return end;
    })
    .reverse();
}

/** The depths at which a section of a summary stands that does not recur. */
function findLone(headings: readonly HeadingAt[], measures: Measures): ReadonlySet<number> {
  const known = headings.filter(({ node }) => namesOwnSection(measures.heading(node).words));
  const times = new Map<string, number>();
  const keyOf = (heading: Heading) => `${heading.depth} ${nameOf(heading)}`;
  for (const { node } of known) times.set(keyOf(node), (times.get(keyOf(node)) ?? 0) + 1);
  return new Set(
    known.filter(({ node }) => times.get(keyOf(node)) === 1).map(({ node }) => node.depth),
  );
}

/** Does a text name no paper of its own, but perhaps another title linked at its end? */
function citesOnly(own: Container, measures: Measures): boolean {
  const { refs, by } = findSlot(own, measures);
  if (refs.length === 0) return true;
  const mentions = own.body.flatMap(measures.mentions);
  const isTitled = mentions.every(({ role, words }) => role === 'prose' || words !== '');
  return by === 'end' && isTitled;
}
