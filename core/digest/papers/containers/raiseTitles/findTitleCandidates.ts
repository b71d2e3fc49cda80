import type { Placed } from '../../../../markdown/node';
import type { Heading } from '../../../../tree';
import { holdsNothing } from '../../mentions/holdsWords';
import type { Measures } from '../../slots/measure';
import { namesPaper } from '../headings';
import { isText } from '../isText';
import { isAddress, readTitleLine, type TitleLine } from '../titleLine';

/** A line that may be a title, and what stands around it. */
export type TitleCandidate = TitleLine & {
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

/** The lines that may be titles. */
export function findTitleCandidates(
  nodes: readonly Placed[],
  measures: Measures,
): readonly TitleCandidate[] {
  const lines: TitleCandidate[] = [];
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
      const isRight = isAbove && holdsNothing(title.rest) && !isOther;
      lines.push({ ...title, at, next: next?.node, isAbove: isRight, isOther, isNamed });
    }
    isAbove &&= holdsNothing([node]);
  }
  return lines.reverse();
}
