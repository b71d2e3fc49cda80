import type { FailureCode } from '../../core/failure';
import type { Card } from '../../core/paper';
import type { PartProgress } from '../../core/run';
import type { SuggestedSource } from '../../core/source/suggested';

/** A summary that ships, as it stands on the page of its paper. */
export type SampleSlice = {
  /** Once it was read; nothing where it cannot be. */
  readonly card?: Card;
  /** The summary as text for the clipboard. */
  readonly onCopy: () => Promise<void>;
  /** Opens it in the reader. */
  readonly onRead: () => void;
  /** Gives whether it is bookmarked now. */
  readonly onBookmark: (on: boolean) => Promise<boolean>;
};

/** How far a suggestion has come since it was pressed, or before the page was opened. */
export type FollowingState =
  | { readonly kind: 'open' }
  | { readonly kind: 'adding' }
  | { readonly kind: 'receiving'; readonly part?: PartProgress }
  /** `failure`: why what it has could not be received yet. */
  | { readonly kind: 'followed'; readonly digests: number; readonly failure?: FailureCode }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export type SuggestedRow = {
  readonly suggested: SuggestedSource;
  readonly following: FollowingState;
};

export type FollowingSlice = {
  readonly rows: readonly SuggestedRow[];
  readonly onAdd: (suggested: SuggestedSource) => void;
};

/** Whether the icon is in sight; `unknown` where the browser does not tell, `none` where it has no toolbar. */
export type Pinned = 'pinned' | 'hidden' | 'unknown' | 'none';
