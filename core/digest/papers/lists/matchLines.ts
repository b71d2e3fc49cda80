import type { PaperRef } from '../../../paper';
import { writePlain } from '../../../tree/plain';
import type { HeadingAt } from '../containers/headings';
import { keysOfTitle, readTitleNames, toCounterpart } from './names';
import type { ListLine } from './readLists';

type Heading = HeadingAt & { readonly keys: readonly string[] };
type Match = { readonly line: ListLine; readonly heading: Heading; readonly isFull: boolean };

/**
 * Which paper each heading is the title of, by its place: the one that a line calls the same in all words; or the same in short,
 * where most lines or most headings have such a match.
 */
export function matchLines(
  all: readonly ListLine[],
  headings: readonly HeadingAt[],
): ReadonlyMap<number, PaperRef> {
  const byPaper = new Map(all.toReversed().map((line) => [line.ref.paper, line]));
  const lines = all.filter((line) => byPaper.get(line.ref.paper) === line);
  const known = headings.map(readHeading);
  const found = findMatches(lines, known);
  const depth = mostOf(found.map(({ heading }) => heading.node.depth));
  const matches = found.filter(({ heading }) => heading.node.depth === depth);
  const beside = known.filter(({ node }) => node.depth === depth);
  const isMost = matches.length > 1 && matches.length * 2 >= Math.min(lines.length, beside.length);
  const sure = isMost ? matches : matches.filter(({ isFull }) => isFull);
  return new Map(sure.map(({ line, heading }) => [heading.at, line.ref]));
}

/** What is found by its words, each heading and each line once; what two are called alike is none's. */
function findMatches(lines: readonly ListLine[], headings: readonly Heading[]): readonly Match[] {
  const byKey = new Map<string, Heading | undefined>();
  for (const heading of headings)
    for (const key of heading.keys) byKey.set(key, byKey.has(key) ? undefined : heading);
  const found = lines.flatMap((line): readonly Match[] => {
    for (const key of keysOfTitle(readTitleNames(line.words))) {
      const heading = byKey.get(toCounterpart(key));
      if (heading) return [{ line, heading, isFull: key.startsWith('=') }];
    }
    return [];
  });
  const times = new Map<Heading, Set<string>>();
  for (const { heading, line } of found)
    times.set(heading, (times.get(heading) ?? new Set()).add(line.ref.paper));
  return found.filter(({ heading }) => times.get(heading)?.size === 1);
}

function readHeading(heading: HeadingAt): Heading {
  const words = writePlain(heading.node.children);
  return { ...heading, keys: keysOfTitle(readTitleNames(words)) };
}

function mostOf(depths: readonly number[]): number {
  const times = new Map<number, number>();
  for (const depth of depths) times.set(depth, (times.get(depth) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
