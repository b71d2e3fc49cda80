import type { FailureCode } from '../../core/failure';
import type { ReadTerm } from '../../core/library/readTerms';
import type { TermPair } from '../../core/terms/findTermPairs';
import type { Quote } from '../../core/terms/quoteTerm';

/** A term of the glossary. */
export type TermRow = ReadTerm;

export type TermsState =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number }
  | { readonly kind: 'shown'; readonly rows: readonly TermRow[] }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/** How the glossary is asked for: its order but by use, what is looked for in it, and the term that is open, in English. */
export type TermsAsked = {
  readonly order?: 'name' | 'new';
  readonly query?: string;
  readonly term?: string;
};

export type TermsEvents = {
  /** Asks for it otherwise; `replace` where Back is not to lead here again. */
  readonly onAsk: (asked: TermsAsked, replace?: boolean) => void;
  /** Where a term stands, the newest first. */
  readonly quote: (term: TermPair) => Promise<readonly Quote[]>;
  readonly onPaper: (paper: string) => void;
  readonly onRetry: () => void;
};
