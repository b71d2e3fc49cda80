import type { FailureCode } from '../../../core/failure';
import type { DigestHead } from '../../../core/paper';
import type { Counts } from '../../../core/query/countAll';
import type { OldReading } from '../../../core/query/oldReadings';
import type { Declined, Run } from '../../../core/run';
import type { Source } from '../../../core/source';

/** What is stored; `bytes` is the browser's estimate, where it gives one. */
export type Inventory =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | {
      readonly kind: 'read';
      readonly counts: Counts;
      readonly heads: readonly DigestHead[];
      readonly bytes: number | undefined;
      /** Digests that still are as an older parser read them, by the keys of their rows. */
      readonly old?: ReadonlyMap<string, OldReading>;
    };

/** Everything the page shows of the store, as of one moment. */
export type Stored =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | {
      readonly kind: 'read';
      readonly inventory: Inventory & { readonly kind: 'read' };
      readonly sources: readonly Source[];
      readonly runs: readonly Run[];
      readonly undoable: ReadonlySet<number>;
      readonly declined: readonly Declined[];
    };

/** Whether the browser keeps what is stored when the disk gets full, or has refused to promise it. */
export type Persistence = 'safe' | 'asking' | 'refused';

export type StoredEvents = { readonly onRetry: () => void; readonly onPersist: () => void };

export type StoredSlice = StoredEvents & {
  readonly inventory: Inventory;
  readonly persistence: Persistence;
};

/** What the reader removed here and may have back, and why the last try to remove, or to `undo` that, went wrong. */
export type Removals = {
  readonly heads: readonly DigestHead[];
  readonly failure?: FailureCode;
  readonly doing?: 'undo';
};

export type RemovalEvents = {
  readonly onRemove: (head: DigestHead) => void;
  readonly onRestore: (head: DigestHead) => void;
};

export type RemovalsSlice = RemovalEvents & { readonly state: Removals };
