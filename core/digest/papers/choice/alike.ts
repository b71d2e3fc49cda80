import type { Placed } from '../../../markdown/node';
import type { Container } from '../container';
import { type HeadingAt, nameOf } from '../containers/headings';
import { holdsNothing } from '../mentions/holdsWords';

/** Is the title a heading, so that it claims what stands lower? */
export function isHeaded({ kind, depth }: Container): boolean {
  return kind !== 'paragraph' && Number.isInteger(depth);
}

/** Do two headings stand equally high? */
export function isAsHigh({ node }: HeadingAt, other: HeadingAt): boolean {
  return node.depth === other.node.depth;
}

/** Do two headings say the same? */
export function isSameHeading({ node }: HeadingAt, other: HeadingAt): boolean {
  return nameOf(node) === nameOf(other.node);
}

/** Do blocks hold any text beside headings and links? */
export function holdsText(blocks: readonly Placed[]): boolean {
  return !holdsNothing(blocks.flatMap(({ node }) => (node.type === 'heading' ? [] : [node])));
}
