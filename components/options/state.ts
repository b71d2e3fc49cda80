import type { FailureCode } from '../../core/failure';
import type { DigestHead } from '../../core/paper';
import type { Counts } from '../../core/query';
import type { SyncProgress, SyncResult } from '../../core/sync';

/** What is stored; `bytes` is the browser's estimate, where it gives one. */
export type Inventory =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | {
      readonly kind: 'read';
      readonly counts: Counts;
      readonly heads: readonly DigestHead[];
      readonly bytes: number | undefined;
    };

/** `skipped` counts the files that are no Markdown. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'collecting'; readonly found: number }
  | { readonly kind: 'importing'; readonly progress?: SyncProgress }
  | { readonly kind: 'done'; readonly result: SyncResult; readonly skipped: number }
  | { readonly kind: 'nothing'; readonly skipped: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'reverting' }
  | { readonly kind: 'reverted' };

export type ImportEvents = {
  readonly onDrop: (dropped: DataTransfer) => void;
  readonly onPick: (picked: readonly File[]) => void;
  readonly onBundled: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onCopy: (report: string) => Promise<void>;
};

/** What the reader removed here and may have back, and why the last try went wrong. */
export type Removals = {
  readonly heads: readonly DigestHead[];
  readonly failure?: FailureCode;
};

export type RemovalEvents = {
  readonly onRemove: (head: DigestHead) => void;
  readonly onRestore: (head: DigestHead) => void;
};

export function isBusy({ kind }: ImportState): boolean {
  return kind === 'collecting' || kind === 'importing' || kind === 'reverting';
}
