import type { Day } from '../../../core/day';
import type { Line } from '../../../core/library/readLines';
import type { Mark } from '../../../core/search/findMarks';
import type { Snippet } from '../../../core/search/findSnippet';
import type { Query } from '../../../core/search/query';
import type { DigestName } from '../../../core/store';

/** What a search looked for, and of which digest it found a paper's summary; of none while it goes on, or where others are better. */
export type FoundPaper = { readonly query: Query; readonly digest?: DigestName };

/** A line of what a search found: where in its title the words stand, and the piece of its text that has most of them. */
export type FoundLine = Line & {
  readonly day: Day;
  readonly marks: readonly Mark[];
  readonly snippet?: Snippet;
};
