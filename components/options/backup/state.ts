import type { FailureCode } from '../../../core/failure';
import type { Amount } from '../../../core/run';
import type { SourceResult } from '../../../core/source';
import type { BackupContent, RestoreWay } from '../../../core/sync/restore';

export type { BackupContent, RestoreWay };

export type ExportForm = 'backup' | 'markdown';

/** What a restore did to the stored digests, counted. */
export type RestoreResult = Pick<SourceResult, 'added' | 'changed' | 'removed' | 'unchanged'>;

export type BackupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'exporting'; readonly form: ExportForm }
  | { readonly kind: 'exported'; readonly form: ExportForm; readonly bytes: number }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly content: BackupContent }
  | { readonly kind: 'restoring'; readonly way: RestoreWay; readonly progress?: Amount }
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
