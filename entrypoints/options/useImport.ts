import { useRef, useState } from 'preact/hooks';
import type { ImportEvents, ImportState } from '../../components/options/state';
import type { Backup } from '../../core/backup';
import type { Recognised } from '../../core/backup/recognise';
import { importBundle } from '../../core/bundle';
import { Failure, storageFailure } from '../../core/failure';
import { heads } from '../../core/query';
import { type SyncOptions, sync } from '../../core/sync';
import { undoRun } from '../../core/sync/undo';
import { collectDropped, collectPicked } from './collectFiles';

type Import = Omit<ImportEvents, 'onCopy'> & { readonly state: ImportState };

/**
 * One import at a time: from files or from the bundle, to be stopped while it runs, undone after. A backup
 * among the files is not imported but handed on.
 */
export function useImport(
  onStored: () => Promise<void>,
  onBackup: (backup: Backup) => void = () => undefined,
): Import {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const abort = useRef(new AbortController());

  const run = async (work: (options: SyncOptions) => Promise<ImportState>) => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    let end: ImportState;
    try {
      end = await work({
        signal,
        onProgress: (progress) => setState({ kind: 'importing', progress }),
      });
    } catch (error) {
      // Collecting files ends by throwing; a run that is stopped gives what it did.
      const cancelled = signal.aborted && !(error instanceof Failure);
      end = cancelled
        ? { kind: 'cancelled' }
        : { kind: 'failed', code: storageFailure(error).code };
    }
    await onStored();
    setState(end);
  };

  const importFiles = (collect: (options: SyncOptions) => Promise<Recognised>) =>
    run(async (options) => {
      setState({ kind: 'collecting', found: 0 });
      const found = await collect(options);
      if (found.kind === 'backup') {
        onBackup(found.backup);
        return { kind: 'idle' };
      }
      const { files, ...rest } = found;
      if (files.length === 0) return { ...rest, kind: 'nothing' };
      setState({ kind: 'importing' });
      // The parser and the formulas weigh more than this whole page, which opens without them.
      const { filesSource } = await import('../../core/source/files');
      return {
        ...rest,
        kind: 'done',
        result: await sync(filesSource(files, await heads()), options),
      };
    });

  return {
    state,
    onDrop: (dropped) =>
      importFiles(({ signal }) =>
        collectDropped(dropped, {
          ...(signal && { signal }),
          onFound: (found) => setState({ kind: 'collecting', found }),
        }),
      ),
    onPick: (picked) => importFiles(() => collectPicked(picked)),
    onBundled: () =>
      run(async (options) => {
        setState({ kind: 'importing' });
        return {
          kind: 'done',
          result: await importBundle({ ...options, again: true }),
          skipped: 0,
        };
      }),
    onCancel: () => abort.current.abort(),
    onUndo: () =>
      state.kind === 'done' &&
      run(async () => {
        setState({ kind: 'reverting' });
        await undoRun(state.result.run);
        return { kind: 'reverted' };
      }),
  };
}
