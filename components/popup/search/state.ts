import type { FailureCode } from '../../../core/failure';
import type { Lack } from '../../../core/search';
import type { Mark } from '../../../core/search/findMarks';
import type { Snippet } from '../../../core/search/findSnippet';
import type { PopupPaper } from '../state';

/** Why a row was found: where in its title the words stand, and the piece of its text that has most of them. */
export type FoundText = {
  readonly marks: readonly Mark[];
  readonly snippet?: Snippet;
  /** The name of the subscription whose digest has it; empty where nobody knows it any more. */
  readonly from: string;
};

/** What a search found, the best first; `count` is how many there are, also of those that are not shown. */
export type PopupFound = {
  readonly papers: readonly (PopupPaper & { readonly found: FoundText })[];
  readonly count: number;
  readonly isDone: boolean;
  readonly lack?: Lack;
  /** What was found instead of words that were typed on the other layout of the keyboard. */
  readonly meant?: string;
  readonly failure?: FailureCode;
};

/** The search in the popup's head, while it is open; without `found` until the first is. */
export type PopupSearch = { readonly query: string; readonly found?: PopupFound };

export type SearchEvents = {
  /** Searches for what is typed; for undefined it is closed. */
  readonly onSearch: (query: string | undefined) => void;
  /** To all that was found, in the reader. */
  readonly onSearchAll: (query: string) => void;
};
