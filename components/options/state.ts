import type { FailureCode } from '../../core/failure';
import type { Refused } from '../../core/files/givenFile';
import type { FilesOffer } from '../../core/files/offerFiles';
import type { LeftOut } from '../../core/files/standing';
import type { DigestHead } from '../../core/paper';
import type { Counts } from '../../core/query';
import type { OldReading } from '../../core/query/oldReadings';
import type { Amount } from '../../core/run';
import type { SuggestedSource } from '../../core/source/suggested';
import type { SyncResult } from '../../core/sync';
import type { Access, AccessEvents } from '../AccessNotice';
import type { BackupEvents, BackupState } from './backup/state';
import type { DeclinedEvents, DeclinedState } from './held/state';
import type { LogEvents, LogState, RunEvents, RunState } from './run/state';
import type { AddEvents, AddState, SourceEvents, SourcesState } from './subscriptions/state';
import type { VanishedEvents, VanishedState } from './vanished/state';

export type * from './backup/state';
export * from './held/state';
export * from './run/state';
export type * from './subscriptions/state';
export type * from './vanished/state';

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

/** Whether the browser keeps what is stored when the disk gets full, or has refused to promise it. */
export type Persistence = 'safe' | 'asking' | 'refused';

export type StoredEvents = { readonly onRetry: () => void; readonly onPersist: () => void };

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
      readonly leftOut?: LeftOut;
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
  readonly onDismissImport: () => void;
  readonly onBundled: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onCopy: (report: string) => Promise<void>;
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

export type OptionsState = {
  readonly access: Access;
  /** May Yoyak run in private windows? */
  readonly inPrivate: boolean;
  readonly sources: SourcesState;
  readonly suggestions: readonly SuggestedSource[];
  readonly adding: AddState;
  readonly run: RunState;
  readonly declined: DeclinedState;
  readonly imported: ImportState;
  readonly inventory: Inventory;
  readonly removals: Removals;
  readonly vanished: VanishedState;
  readonly log: LogState;
  readonly backup: BackupState;
  readonly persistence: Persistence;
  readonly version: string;
  /** `navigator.userAgent`, of which a report tells browser and version. */
  readonly userAgent: string;
  /** Milliseconds since 1970, for "today" and "in 20 minutes". */
  readonly now: number;
};

export type OptionsEvents = AccessEvents &
  AddEvents &
  SourceEvents &
  RunEvents &
  DeclinedEvents &
  ImportEvents &
  RemovalEvents &
  VanishedEvents &
  LogEvents &
  BackupEvents &
  StoredEvents;

const busy: ReadonlySet<ImportState['kind']> = new Set([
  'collecting',
  'looking',
  'importing',
  'reverting',
]);

export function isBusy({ kind }: ImportState): boolean {
  return busy.has(kind);
}
