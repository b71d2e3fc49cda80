import type { Placed } from '../../../markdown/node';
import type { Heading } from '../../../tree';
import { writePlain } from '../../../tree/plain';
import { nameKind } from '../../kinds';
import { saysNothing } from '../mentions/hasWords';
import { isTitle } from '../mentions/isTitle';
import type { Measures } from '../slots/measure';
import { namesPaper } from './headings';
import { isText } from './isText';
import { countWords, dropRecurring, isAddress, readTitleLine, type TitleLine } from './titleLine';

type Candidate = TitleLine & {
  readonly at: number;
  /** The next heading, if any. */
  readonly next: Heading | undefined;
  /** Does it stand right above that, with nothing but links between? */
  readonly isAbove: boolean;
  /** Is the next heading another paper's title? */
  readonly isOther: boolean;
  /** Does it name a paper, itself or by an address right below? */
  readonly isNamed: boolean;
};

/** So much higher than the headings below it a title stands. */
const HALF = 0.5;

/** Where the titles of a text stand that are no headings, and the parts right above them, with the depth that each would have as a heading. */
export function findTitles(
  nodes: readonly Placed[],
  measures: Measures,
): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  const groups = new Map<string, Candidate[]>();
  for (const line of dropRecurring(findLines(nodes, measures))) {
    const group = groups.get(line.form);
    if (group) group.push(line);
    else groups.set(line.form, [line]);
  }
  for (const group of groups.values()) {
    const begun = findBegun(group);
    const titles = areTitles(begun) ? chooseTitles(group, begun) : [];
    const isApart = new Set(titles.map(({ next }) => next)).size > 1;
    if (!isApart && titles.filter(({ isLinked }) => isLinked).length < 2) continue;
    const depth = chooseDepth(begun) - HALF;
    for (const { at } of titles) {
      depths.set(at, depth);
      // A heading right above a title is the part that it stands in.
      const above = nodes[at - 1]?.node;
      if (above?.type === 'heading' && above.depth > depth) depths.set(at - 1, depth - HALF / 2);
    }
  }
  return depths;
}

/** The lines that may be titles. */
function findLines(nodes: readonly Placed[], measures: Measures): readonly Candidate[] {
  const lines: Candidate[] = [];
  let next: (Placed & { readonly node: Heading }) | undefined;
  let isAbove = false;
  if (!nodes.some(({ node }) => node.type === 'heading')) return lines;
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const placed = nodes[at];
    if (!placed) break;
    const { node } = placed;
    if (node.type === 'heading') {
      next = { ...placed, node };
      isAbove = true;
      continue;
    }
    if (isText(node)) {
      isAbove = false;
      continue;
    }
    const title = namesPaper(nodes[at - 1], measures) ? undefined : readTitleLine(placed);
    if (title && !title.isLabel) {
      const isNamed = title.isLinked || isAddress(title.rest[0] ?? nodes[at + 1]?.node);
      const isOther = !next || namesPaper(next, measures);
      const isRight = isAbove && saysNothing(title.rest) && !isOther;
      lines.push({ ...title, at, next: next?.node, isAbove: isRight, isOther, isNamed });
    }
    isAbove &&= saysNothing([node]);
  }
  return lines.reverse();
}

/** Those of one form below which the sections of a summary begin: right below, or with a name that says so or recurs. */
function findBegun(group: readonly Candidate[]): readonly Candidate[] {
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
function areTitles(begun: readonly Candidate[]): boolean {
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
  group: readonly Candidate[],
  begun: readonly Candidate[],
): readonly Candidate[] {
  const times = countWords(group);
  const named = group.filter(({ isNamed }) => isNamed);
  const first = new Set(begun.filter(({ isNamed }) => isNamed).map(({ next }) => nameNext(next)));
  return group.filter((each) => {
    if (each.isNamed) return true;
    if ((times.get(each.words) ?? 0) > 1) return false;
    if (each.isAbove || (each.next && first.has(nameNext(each.next)))) return true;
    return named.length > 1 ? each.isMarked || isTitle(each.line) : named.length === 0;
  });
}

function nameNext(next: Heading | undefined): string {
  return next ? writePlain(next.children) : '';
}

/** The depth that most of the headings below titles have. */
function chooseDepth(begun: readonly Candidate[]): number {
  const counts = new Map<number, number>();
  for (const { next } of begun) if (next) counts.set(next.depth, (counts.get(next.depth) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 1;
}
