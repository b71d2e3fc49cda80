import type { FailureCode } from '../../core/failure';
import type { DigestHead } from '../../core/paper';
import type { Counts } from '../../core/query';
import type { Declined, Run, RunProgress } from '../../core/run';
import type { Every, Offer, Source } from '../../core/source';
import type { Refused } from '../../core/source/files/given';
import type { SuggestedSource } from '../../core/source/suggested';
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

/** Whether the browser promised to keep what is stored; `unknown` where it does not tell. */
export type Persistence = 'unknown' | 'persisted' | 'open' | 'asking' | 'refused';

export type StoredEvents = { readonly onRetry: () => void; readonly onPersist: () => void };

/** `skipped` counts the files that are no Markdown, `refused` are zips and feeds that could not be opened. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'collecting'; readonly found: number }
  | { readonly kind: 'importing'; readonly progress?: SyncProgress }
  | {
      readonly kind: 'done';
      readonly result: SyncResult;
      readonly skipped: number;
      readonly refused?: readonly Refused[];
    }
  | {
      readonly kind: 'nothing';
      readonly skipped: number;
      readonly refused?: readonly Refused[];
    }
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

/**
 * What became of the address that the reader pasted. `origin`: `https://host`, which has to be allowed
 * first; `refused` once the reader said no to that.
 */
export type AddState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly address: string }
  | { readonly kind: 'found'; readonly offer: Offer }
  | { readonly kind: 'adding'; readonly offer: Offer }
  | { readonly kind: 'added'; readonly title: string }
  | {
      readonly kind: 'failed';
      readonly address: string;
      readonly code: FailureCode;
      readonly until?: number;
      readonly origin?: string;
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

export type SourceChange = Partial<Pick<Source, 'title' | 'enabled' | 'every'>>;
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

/** The run that is under way, whoever started it, or how the last one ended while this page was open. */
export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'running'; readonly progress: RunProgress }
  | { readonly kind: 'ended'; readonly run: Run }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export type RunEvents = {
  /** One source, or without its id all that are enabled. */
  readonly onSync: (source?: string) => void;
  readonly onStop: () => void;
};

/** Versions that were not taken. `deciding` is the one (by `declinedKey`) whose answer is being stored. */
export type DeclinedState = {
  readonly declined: readonly Declined[];
  readonly deciding?: string;
  readonly failure?: FailureCode;
};

export type DeclinedEvents = {
  /** The new version instead of the stored one; for one that is gone: away with it. */
  readonly onAccept: (declined: Declined) => void;
  readonly onKeep: (declined: Declined) => void;
  readonly onFetchAgain: (declined: Declined) => void;
};

/** The last runs, newest first; `undoable` is the one whose restore point is there. */
export type LogState = {
  readonly runs: readonly Run[];
  readonly undoable?: number;
  readonly undoing?: number;
  readonly failure?: FailureCode;
};

export type LogEvents = { readonly onUndoRun: (run: number) => void };

/** What a backup holds, counted; `exportedAt` in milliseconds since 1970. */
export type BackupContent = {
  readonly exportedAt: number;
  readonly digests: number;
  readonly entries: number;
  readonly sources: number;
  readonly bookmarks: number;
};
export type ExportForm = 'backup' | 'markdown';
export type RestoreWay = 'merge' | 'replace';

export type BackupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'exporting'; readonly form: ExportForm }
  | { readonly kind: 'exported'; readonly form: ExportForm; readonly bytes: number }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly content: BackupContent }
  | { readonly kind: 'restoring'; readonly way: RestoreWay; readonly progress?: SyncProgress }
  | { readonly kind: 'restored'; readonly way: RestoreWay; readonly content: BackupContent }
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
  readonly onPickBackup: (file: File) => void;
  readonly onRestoreBackup: (way: RestoreWay) => void;
  readonly onDismissBackup: () => void;
  readonly onUndoBackup: () => void;
};

export type OptionsState = {
  readonly sources: SourcesState;
  readonly suggestions: readonly SuggestedSource[];
  readonly adding: AddState;
  readonly run: RunState;
  readonly declined: DeclinedState;
  readonly imported: ImportState;
  readonly inventory: Inventory;
  readonly removals: Removals;
  readonly log: LogState;
  readonly backup: BackupState;
  readonly persistence: Persistence;
  readonly version: string;
  /** `navigator.userAgent`, of which a report tells browser and version. */
  readonly userAgent: string;
  /** Milliseconds since 1970, for "today" and "in 20 minutes". */
  readonly now: number;
};

export type OptionsEvents = AddEvents &
  SourceEvents &
  RunEvents &
  DeclinedEvents &
  ImportEvents &
  RemovalEvents &
  LogEvents &
  BackupEvents &
  StoredEvents;

export function isBusy({ kind }: ImportState): boolean {
  return kind === 'collecting' || kind === 'importing' || kind === 'reverting';
}

/** Is a run under way, here or anywhere? */
export function isRunning({ kind }: RunState): boolean {
  return kind === 'starting' || kind === 'running';
}

export function declinedKey({ source, id }: Pick<Declined, 'source' | 'id'>): string {
  return JSON.stringify([source, id]);
}
