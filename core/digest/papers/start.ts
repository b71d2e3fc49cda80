import type { Placed } from '../../markdown/node';
import type { PaperRef } from '../../paper';
import type { Title } from '../titles/title';

/**
 * Where an entry begins: what its heading says, its line and its paper, when that is known. `body` is what the
 * beginning itself holds, such as the rest of a list item; `depth` is its heading's, 0 for none.
 */
export type Start = {
  readonly heading: Title;
  readonly ref: PaperRef | undefined;
  readonly line: number;
  readonly depth: number;
  readonly body: readonly Placed[];
};

/** Starts by the index of the top-level node that holds them. */
export type Starts = ReadonlyMap<number, readonly Start[]>;

/** How many of the starts know their paper? */
export function countPapers(starts: Starts): number {
  let papers = 0;
  for (const held of starts.values()) papers += held.filter((start) => start.ref).length;
  return papers;
}
