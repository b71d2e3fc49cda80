import type { FailureCode } from '../../../core/failure';
import type { SourceResult } from '../../../core/source';
import type { SyncProgress } from '../../../core/sync';

/** What a backup holds, counted; `exportedAt` in milliseconds since 1970. */
export type BackupContent = {
  readonly exportedAt: number;
  readonly digests: number;
  readonly entries: number;
  readonly sources: number;
  readonly bookmarks: number;
  /** Records that were damaged, and are not restored. */
  readonly left?: number;
};
export type ExportForm = 'backup' | 'markdown';
export type RestoreWay = 'merge' | 'replace';

/** What a restore did to the stored digests, counted. */
export type RestoreResult = Pick<SourceResult, 'added' | 'changed' | 'removed' | 'unchanged'>;

export type BackupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'exporting'; readonly form: ExportForm }
  | { readonly kind: 'exported'; readonly form: ExportForm; readonly bytes: number }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly content: BackupContent }
  | { readonly kind: 'restoring'; readonly way: RestoreWay; readonly progress?: SyncProgress }
  | {
      readonly kind: 'restored';
      /** Its number in the log. */
      readonly run: number;
      readonly way: RestoreWay;
      readonly content: BackupContent;
      readonly result?: RestoreResult;
    }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undone' }
  | {
      readonly kind: 'failed';
      readonly doing: 'export' | 'restore' | 'undo';
      readonly code: FailureCode;
    };

export type BackupEvents = {
  readonly onExport: (form: ExportForm) => void;
  /** Only reads the file; a backup that is dropped on the page arrives by `onDrop`. */
  readonly onPick: (file: File) => void;
  readonly onRestore: (way: RestoreWay) => void;
  readonly onDismiss: () => void;
  readonly onUndo: () => void;
};

export type BackupSlice = BackupEvents & { readonly state: BackupState };
