import type { Day } from '../../../core/day';
import type { Line } from '../../../core/library/readLines';
import type { Mark } from '../../../core/search/findMarks';
import type { Snippet } from '../../../core/search/findSnippet';

/** A line of what a search found: where in its title the words stand, and the piece of its text that has most of them. */
export type FoundLine = Line & {
  readonly day: Day;
  readonly marks: readonly Mark[];
  readonly snippet?: Snippet;
};
