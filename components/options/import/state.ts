import type { FailureCode } from '../../../core/failure';
import type { Refused } from '../../../core/files/givenFile';
import type { FilesOffer } from '../../../core/files/offerFiles';
import type { LeftOutCounts } from '../../../core/files/standing';
import type { Amount } from '../../../core/run';
import type { SyncResult } from '../../../core/sync';

/** `skipped` counts the files that are no Markdown, `refused` are zips and feeds that could not be opened;
 * of an import that was done they are among its problems. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'collecting'; readonly found: number }
  | { readonly kind: 'looking' }
  | {
      readonly kind: 'found';
      readonly offer: FilesOffer;
      /** The names of the subscriptions that have some of it already. */
      readonly holders: readonly string[];
      readonly skipped: number;
      readonly refused: readonly Refused[];
    }
  | { readonly kind: 'importing'; readonly progress?: Amount }
  | {
      readonly kind: 'done';
      readonly result: SyncResult;
      readonly leftOut?: LeftOutCounts;
      readonly skipped: number;
    }
  | {
      readonly kind: 'nothing';
      readonly skipped: number;
      readonly refused?: readonly Refused[];
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly doing?: 'undo' }
  | { readonly kind: 'reverting' }
  | { readonly kind: 'reverted' };

export type ImportEvents = {
  readonly onDrop: (dropped: DataTransfer) => void;
  readonly onPick: (picked: readonly File[]) => void;
  /** What was found is wanted; what a subscription has already only when it is asked for all the same. */
  readonly onImport: (all: boolean) => void;
  readonly onDismiss: () => void;
  readonly onBundled: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
};

export type ImportSlice = ImportEvents & { readonly state: ImportState };

const busy: ReadonlySet<ImportState['kind']> = new Set([
  'collecting',
  'looking',
  'importing',
  'reverting',
]);

export function isBusy({ kind }: ImportState): boolean {
  return busy.has(kind);
}
