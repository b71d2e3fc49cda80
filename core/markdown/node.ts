import type { Block, Heading, Inline } from '../tree';

/** A top-level node and the line it starts on, from 1; for a list also the lines of its items. */
export type Placed = {
  readonly node: Block | Heading;
  readonly line: number;
  readonly lines?: readonly number[];
  /** A thematic break stands right before it. */
  readonly isRuled?: true;
  /** It is the last in a `<details>`. */
  readonly isFoldEnd?: true;
};

const inlineTypes: ReadonlySet<string> = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'link',
  'break',
  'inlineMath',
]);

/** Is this node one that stands inside a paragraph? */
export function isInline(node: Block | Heading | Inline): node is Inline {
  return inlineTypes.has(node.type);
}
