import type { FailureCode } from '../../core/failure';
import type { PaperId, Place, Summary } from '../../core/paper';
import type { Names } from '../words/nameSource';

/** One text; `also` are the other digests where it stands word for word. */
export type ReaderSummary = {
  readonly summary: Summary;
  readonly gist: string;
  readonly also: readonly Place[];
};

/** A bookmarked paper; without a summary when no stored digest covers it any more. */
export type BookmarkedPaper = {
  readonly paper: PaperId;
  readonly bookmarked: boolean;
  readonly newest?: ReaderSummary;
};

/** A paper with no summaries is one that no stored digest covers. */
export type ReaderState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'bookmarks'; readonly papers: readonly BookmarkedPaper[] }
  | {
      readonly kind: 'paper';
      readonly paper: PaperId;
      readonly bookmarked: boolean;
      readonly summaries: readonly ReaderSummary[];
      readonly names: Names;
    };

export type ReaderEvents = {
  readonly onBookmark: (paper: PaperId, on: boolean) => void;
  readonly onRetry: () => void;
};
