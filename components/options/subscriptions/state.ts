import type { FailureCode } from '../../../core/failure';
import type { Source } from '../../../core/source';
import type { SourceChange } from '../../../core/sync/sources';
import type { AddressSlice } from '../address/state';

export type { SourceChange };

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

export type OrderStep = 'up' | 'down';

export type SourceEvents = {
  /** Called in the very press, for `permissions.request`. */
  readonly onAllow: (origin: string, source: string) => void;
  readonly onChange: (source: string, change: SourceChange) => void;
  readonly onMove: (source: string, step: OrderStep) => void;
  readonly onRemove: (source: string) => void;
  readonly onRestore: (source: string) => void;
};

export type SourcesSlice = SourceEvents & {
  readonly state: SourcesState;
  readonly address: AddressSlice;
};
