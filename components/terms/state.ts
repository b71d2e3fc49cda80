import type { FailureCode } from '../../core/failure';
import type { Pair } from '../../core/terms/findPairs';
import type { Followed } from '../../core/terms/followTerms';
import type { Quote } from '../../core/terms/quoteTerm';

/** A term of the glossary; `explained` is in how many summaries its pair stands. */
export type TermRow = Pair & Followed & { readonly explained: number };

export type TermsState =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number }
  | { readonly kind: 'shown'; readonly rows: readonly TermRow[] }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export type TermsEvents = {
  /** Where a term stands, the newest first. */
  readonly quote: (term: Pair) => Promise<readonly Quote[]>;
  readonly onPaper: (paper: string) => void;
  readonly onRetry: () => void;
};
