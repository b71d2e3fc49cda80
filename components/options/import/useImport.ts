import { useRef, useState } from 'preact/hooks';
import type { Opened } from '../../../core/backup';
import type { Recognised } from '../../../core/backup/recogniseFiles';
import { Failure, storageFailure } from '../../../core/failure';
import { sumProgress } from '../../../core/run';
import type { SyncOptions, SyncResult } from '../../../core/sync';
import { droppedLink } from './drop/droppedLink';
import type { ImportSlice, ImportState } from './state';

export type Given = Extract<Recognised, { kind: 'digests' }>;
type Found = Extract<ImportState, { kind: 'found' }>;
type Done = Extract<ImportState, { kind: 'done' }>;

type Effects = {
  readonly collectDropped: (
    dropped: DataTransfer,
    options: { readonly signal?: AbortSignal; readonly onFound: (files: number) => void },
  ) => Promise<Recognised>;
  readonly collectPicked: (picked: readonly File[]) => Promise<Recognised>;
  /** What the files hold, before anything is stored. */
  readonly look: (given: Given, options: SyncOptions) => Promise<Pick<Found, 'offer' | 'holders'>>;
  readonly importFiles: (
    given: Given,
    options: SyncOptions & { readonly all: boolean },
  ) => Promise<Pick<Done, 'result' | 'leftOut'>>;
  readonly importShipped: (options: SyncOptions) => Promise<SyncResult>;
  readonly undo: (run: number) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly onLink: (address: string) => void;
  readonly onBackup: (backup: Opened) => void;
};

/**
 * One import at a time: from the bundle, or from files once the reader has seen what they hold; to be stopped
 * while it runs, undone after. A backup among the files, and a link, is not imported but handed on.
 */
export function useImport(effects: Effects): ImportSlice {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const abort = useRef(new AbortController());
  const ready = useRef<Given>(undefined);

  const run = async (work: (options: SyncOptions) => Promise<ImportState>) => {
    abort.current = new AbortController();
    ready.current = undefined;
    const { signal } = abort.current;
    const end = await work({
      signal,
      onProgress: (run) => {
        const progress = sumProgress(run);
        // Of nothing there are no quarters.
        setState({ kind: 'importing', ...(progress.total > 0 && { progress }) });
      },
    }).catch((error: unknown) => toEnd(error, signal));
    if (end.kind !== 'found') await effects.refresh();
    setState(end);
  };
  const look = (collect: (options: SyncOptions) => Promise<Recognised>) =>
    run(async (options) => {
      setState({ kind: 'collecting', found: 0 });
      const given = await collect(options);
      if (given.kind === 'backup') {
        effects.onBackup(given.backup);
        return { kind: 'idle' };
      }
      const { files, skipped, refused } = given;
      if (files.length === 0) return { kind: 'nothing', skipped, refused };
      setState({ kind: 'looking' });
      const { offer, holders } = await effects.look(given, options);
      // Where nothing is to be had, the reader wants to know why, which importing tells.
      if (offer.digests === 0 && offer.looked === files.length)
        return importFiles(given, options, true);
      ready.current = given;
      return { kind: 'found', offer, holders, skipped, refused };
    });
  const importFiles = async (given: Given, options: SyncOptions, all: boolean): Promise<Done> => {
    setState({ kind: 'importing' });
    const done = await effects.importFiles(given, { ...options, all });
    return { kind: 'done', ...done, skipped: given.skipped };
  };

  return {
    state,
    onDrop: (dropped) => {
      const link = droppedLink(dropped);
      if (link) return effects.onLink(link);
      const onFound = (found: number) => setState({ kind: 'collecting', found });
      void look(({ signal }) =>
        effects.collectDropped(dropped, { ...(signal && { signal }), onFound }),
      );
    },
    onPick: (picked) => void look(() => effects.collectPicked(picked)),
    onImport: (all) => {
      const given = ready.current;
      if (given) void run((options) => importFiles(given, options, all));
    },
    onDismiss: () => {
      ready.current = undefined;
      setState({ kind: 'idle' });
    },
    onBundled: () =>
      void run(async (options) => {
        setState({ kind: 'importing' });
        return { kind: 'done', result: await effects.importShipped(options), skipped: 0 };
      }),
    onCancel: () => abort.current.abort(),
    onUndo: () => {
      if (state.kind !== 'done') return;
      const done = state.result.run;
      void run(async () => {
        setState({ kind: 'reverting' });
        return effects.undo(done).then(
          () => ({ kind: 'reverted' }),
          (error) => ({ kind: 'failed', doing: 'undo', code: storageFailure(error).code }),
        );
      });
    },
  };
}

/** Collecting files ends by throwing; a run that is stopped gives what it did. */
function toEnd(error: unknown, signal: AbortSignal): ImportState {
  if (signal.aborted && !(error instanceof Failure)) return { kind: 'cancelled' };
  return { kind: 'failed', code: storageFailure(error).code };
}
