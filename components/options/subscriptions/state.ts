import type { FailureCode, FoundInstead } from '../../../core/failure';
import type { Every, Offer, Source } from '../../../core/source';
import type { SuggestedSource } from '../../../core/source/suggested';
import type { SourceChange } from '../../../core/sync/sources';

export type { SourceChange };

/**
 * What became of the address that the reader pasted. `origin`: `https://host`, which has to be allowed
 * first; `refused` once the reader said no to that.
 */
export type AddState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly address: string }
  | { readonly kind: 'found'; readonly offer: Offer }
  | { readonly kind: 'adding'; readonly offer: Offer }
  | { readonly kind: 'added'; readonly title: string; readonly source: string }
  | {
      readonly kind: 'failed';
      readonly doing: 'look' | 'add';
      readonly address: string;
      readonly code: FailureCode;
      readonly until?: number;
      readonly origin?: string;
      /** What lies at the address in place of digests. */
      readonly instead?: FoundInstead;
      readonly refused?: true;
    };

export type AddEvents = {
  /** The suggestion comes along when one was pressed: its title and file names are better than what is found. */
  readonly onLook: (address: string, suggestion?: SuggestedSource) => void;
  /** Ends looking, or puts the preview or the failure away. */
  readonly onDismiss: () => void;
  readonly onAdd: (offer: Offer, set: { readonly title: string; readonly every: Every }) => void;
};

/**
 * One source as a row, in the reader's order. `digests` are stored ones. `origin` has to be allowed before
 * it can be read; `refused` once the reader said no. A source that is `removed` keeps its row while the
 * page is open, so that it can be brought back.
 */
export type SourceItem = {
  readonly source: Source;
  readonly digests: number;
  readonly origin?: string;
  readonly refused?: true;
  /** Was its last run taken back? */
  readonly undone?: true;
  readonly gone?: 'removing' | 'removed' | 'restoring';
};

/** `failure`: why the last change of a source could not be stored. */
export type SourcesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | {
      readonly kind: 'read';
      readonly items: readonly SourceItem[];
      readonly failure?: FailureCode;
    };

export type Step = 'up' | 'down';

export type SourceEvents = {
  /**
   * Called in the very press, for `permissions.request`. Without a source's id it is for the address
   * that is being added.
   */
  readonly onAllow: (origin: string, source?: string) => void;
  readonly onChangeSource: (source: string, change: SourceChange) => void;
  readonly onMoveSource: (source: string, step: Step) => void;
  readonly onRemoveSource: (source: string) => void;
  readonly onRestoreSource: (source: string) => void;
};
