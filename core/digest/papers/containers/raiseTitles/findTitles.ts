import type { Placed } from '../../../../markdown/node';
import type { Heading } from '../../../../tree';
import { writePlain } from '../../../../tree/plain';
import { nameKind } from '../../../kinds';
import { holdsText } from '../../choice/alike';
import { isTitle } from '../../mentions/isTitle';
import type { Measures } from '../../slots/measure';
import { namesClosing } from '../../words';
import { isSection } from '../headings';
import { countWords, dropRecurring, dropRenamed } from '../manyLines';
import { endHeaded } from './endHeaded';
import { findTitleCandidates, type TitleCandidate } from './findTitleCandidates';

/** By how much of a level a title stands higher than the headings below it. */
const HALF = 0.5;

/**
 * Where the titles of a text stand that are no headings, and the parts right above them, with the depth that each would have
 * as a heading. `isUnclear` where it cannot be told whether they are titles, or the headings around them.
 */
export function findTitles(
  nodes: readonly Placed[],
  measures: Measures,
): { readonly depths: ReadonlyMap<number, number>; readonly isUnclear: boolean } {
  const depths = new Map<number, number>();
  let isUnclear = false;
  const groups = new Map<string, TitleCandidate[]>();
  const nameAt = ({ at }: TitleCandidate) => nodes.slice(at, at + 2).flatMap(measures.mentions)[0];
  const lines = dropRenamed(findTitleCandidates(nodes, measures), nameAt);
  for (const line of dropRecurring(lines)) {
    const group = groups.get(line.form);
    if (group) group.push(line);
    else groups.set(line.form, [line]);
  }
  for (const group of groups.values()) {
    const begun = findBegun(group);
    const below = chooseDepth(begun);
    const chosen = areTitles(begun) ? chooseTitles(group, begun) : [];
    const titles = chosen.filter((line) => line.isNamed || !endsText(line, below, nodes, measures));
    const isApart = new Set(titles.map(({ next }) => next)).size > 1;
    if (!isApart && titles.filter(({ isLinked }) => isLinked).length < 2) continue;
    const ends = endHeaded(titles, below, nodes, measures);
    if (ends === 'unclear') isUnclear = true;
    if (ends !== 'no') continue;
    const depth = below - HALF;
    for (const { at } of titles) {
      depths.set(at, depth);
      // A heading right above a title is the part that it stands in.
      const above = nodes[at - 1]?.node;
      if (above?.type === 'heading' && above.depth > depth) depths.set(at - 1, depth - HALF / 2);
    }
  }
  return { depths, isUnclear };
}

/** Does a line that names no paper end the text above it: above nothing, or a higher heading that is none of a section within? */
function endsText(
  { at, next }: TitleCandidate,
  depth: number,
  nodes: readonly Placed[],
  measures: Measures,
): boolean {
  if (!next) return !holdsText(nodes.slice(at + 1));
  const isWithin = isSection(next, measures) && !namesClosing(measures.heading(next).words);
  return next.depth < depth && !isWithin;
}

/** Those of one form below which the sections of a summary begin: right below, or with a name that says so or recurs. */
function findBegun(group: readonly TitleCandidate[]): readonly TitleCandidate[] {
  const names = new Map<string, Set<Heading>>();
  for (const { next } of group) {
    if (!next) continue;
    const name = writePlain(next.children);
    names.set(name, (names.get(name) ?? new Set()).add(next));
  }
  const begun = group.filter(
    ({ isAbove, isOther, next }) =>
      isAbove ||
      (next &&
        !isOther &&
        (nameKind(writePlain(next.children)) ||
          (names.get(writePlain(next.children))?.size ?? 0) > 1)),
  );
  const isSure = begun.some(({ isAbove }) => isAbove);
  return isSure || new Set(begun.map(({ next }) => next)).size > 1 ? begun : [];
}

/**
 * Are the lines of one form titles: does one name a paper, do all stand behind a sign, or do most say as much as titles do?
 * One plain line above an address makes no titles of all plain lines.
 */
function areTitles(begun: readonly TitleCandidate[]): boolean {
  const isPlain = begun.some(({ form }) => form === '');
  const named = begun.filter(({ isNamed }) => isNamed);
  if (named.some(({ isLinked }) => isLinked) || named.length > (isPlain ? 1 : 0)) return true;
  if (isPlain) return false;
  const long = begun.filter(({ line, isMarked }) => isMarked || isTitle(line));
  return long.length * 2 > begun.length;
}

/**
 * Those of one form that are titles. What recurs is a label, and so may be any line within a text, unless several of its form
 * name papers or a summary begins below it as below these.
 */
function chooseTitles(
  group: readonly TitleCandidate[],
  begun: readonly TitleCandidate[],
): readonly TitleCandidate[] {
  const times = countWords(group);
  const named = group.filter(({ isNamed }) => isNamed);
  const first = new Set(begun.filter(({ isNamed }) => isNamed).map(({ next }) => nameNext(next)));
  return group.filter((each) => {
    if (each.isNamed) return true;
    if ((times.get(each.words) ?? 0) > 1) return false;
    if (each.isAbove || (each.next && first.has(nameNext(each.next)))) return true;
    if (named.length < 2) return named.length === 0;
    // A plain line that stands as no title that names its paper does is a line of a text.
    const isOther = each.form === '' && named.every(({ isAbove }) => isAbove);
    return each.isMarked || (isTitle(each.line) && !isOther);
  });
}

function nameNext(next: Heading | undefined): string {
  return next ? writePlain(next.children) : '';
}

/** The depth that most of the headings below titles have. */
function chooseDepth(begun: readonly TitleCandidate[]): number {
  const counts = new Map<number, number>();
  for (const { next } of begun) if (next) counts.set(next.depth, (counts.get(next.depth) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 1;
}
