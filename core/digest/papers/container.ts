import type { Placed } from '../../markdown/node';
import type { PaperRef } from '../../paper';
import type { Inline } from '../../tree';

/**
 * What can hold one paper's summary: the whole post, a heading with all that is nested under it, a heading with
 * what follows it up to the next such heading whatever the levels say (`flat`), a list's item or a paragraph like one,
 * a table's row, or the blocks from one title paragraph to the next.
 */
export type ContainerKind = 'post' | 'section' | 'flat' | 'item' | 'row' | 'paragraph';

export type Container = {
  readonly kind: ContainerKind;
  readonly line: number;
  /** The words that may be its title: a heading's, or the beginning of an item, a row or a paragraph. */
  readonly head: readonly Inline[];
  /** Its heading's depth, 0 for none. */
  readonly depth: number;
  readonly body: readonly Placed[];
  /** The top-level nodes of the text that it stands in, its heading's own too. */
  readonly nodes: readonly Placed[];
  /** The papers that its head names, where that was read with the container (rows). */
  readonly named?: readonly PaperRef[];
  /** What of its body is a text about the paper, where the rest are facts and links (rows). */
  readonly said?: readonly Placed[];
  /** The heading right above it, by which its claim is judged. */
  readonly part?: string;
};

/** A container that is one paper's summary. */
export type FoundContainer = {
  readonly container: Container;
  readonly ref: PaperRef;
  /** Does its head name the paper, so that the head is its title? */
  readonly isNamed: boolean;
  /** Is it told by its own title, so that what stands around it is not its own? */
  readonly strong: boolean;
};

/** What was left out, and why. */
type LeftReason =
  | 'no-paper-id'
  | 'unclear-link'
  | 'two-papers'
  | 'unclear-paper'
  | 'no-words'
  | 'duplicate-paper'
  | 'outside-paper';
export type Left = {
  readonly line: number;
  readonly reason: LeftReason;
  readonly about: string;
  /** The papers that were seen there. */
  readonly refs: readonly PaperRef[];
  /** The nodes of the text that this speaks of. */
  readonly nodes: readonly Placed[];
};
