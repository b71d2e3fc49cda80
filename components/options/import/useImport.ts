import { useRef, useState } from 'preact/hooks';
import type { Opened } from '../../../core/backup';
import type { Recognised } from '../../../core/backup/recognise';
import { importBundle } from '../../../core/bundle';
import { Failure, storageFailure } from '../../../core/failure';
import { heads } from '../../../core/query';
import { sources } from '../../../core/query/sources';
import { openTwins } from '../../../core/query/twins';
import { type SyncOptions, sync } from '../../../core/sync';
import { undoRun } from '../../../core/sync/undo';
import { collectDropped, collectPicked } from '../../../entrypoints/options/files/collectFiles';
import { takeBack } from '../../../entrypoints/options/undo';
import { nameSource, toNames } from '../../words/nameSource';
import type { ImportEvents, ImportState } from '../state';

type Import = Omit<ImportEvents, 'onCopy'> & { readonly state: ImportState };
type Found = Extract<Recognised, { kind: 'digests' }>;

/**
 * One import at a time: from the bundle, or from files once the reader has seen what they hold; to be stopped
 * while it runs, undone after. A backup among the files is not imported but handed on.
 */
export function useImport(
  onStored: () => Promise<void>,
  onBackup: (backup: Opened) => void = () => undefined,
): Import {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const abort = useRef(new AbortController());
  const ready = useRef<Found>(undefined);

  const run = async (work: (options: SyncOptions) => Promise<ImportState>) => {
    abort.current = new AbortController();
    ready.current = undefined;
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
    if (end.kind !== 'found') await onStored();
    setState(end);
  };

  const look = (collect: (options: SyncOptions) => Promise<Recognised>) =>
    run(async (options) => {
      setState({ kind: 'collecting', found: 0 });
      const found = await collect(options);
      if (found.kind === 'backup') {
        onBackup(found.backup);
        return { kind: 'idle' };
      }
      const { files, skipped, refused } = found;
      if (files.length === 0) return { kind: 'nothing', skipped, refused };
      setState({ kind: 'looking' });
      // The parser and the formulas weigh more than this whole page, which opens without them.
      const { offerFiles } = await import('../../../core/files/offerFiles');
      const offer = await offerFiles(files, options, await openTwins());
      // Where nothing is to be had, the reader wants to know why, which importing tells.
      if (offer.digests === 0 && offer.looked === files.length)
        return importFiles(found, options, true);
      ready.current = found;
      const names = toNames(await sources());
      const holders = offer.knownTo.map((source) => nameSource(source, names));
      return { kind: 'found', offer, holders, skipped, refused };
    });

  const importFiles = async (
    { files, skipped, refused }: Found,
    options: SyncOptions,
    all: boolean,
  ) => {
    setState({ kind: 'importing' });
    const [{ filesSource }, { leaveOutKnown }] = await Promise.all([
      import('../../../core/files'),
      import('../../../core/files/leaveOutKnown'),
    ]);
    const { signal } = options;
    const asking = { ...(signal && { signal }), all };
    const stored = await heads();
    const found = await leaveOutKnown(files, stored, await openTwins(), asking);
    const { files: wanted, leftOut, ...given } = found;
    const result = await sync(filesSource(wanted, stored, { ...given, refused }), options);
    return { kind: 'done', result, leftOut, skipped } as const;
  };

  return {
    state,
    onDrop: (dropped) =>
      look(({ signal }) =>
        collectDropped(dropped, {
          ...(signal && { signal }),
          onFound: (found) => setState({ kind: 'collecting', found }),
        }),
      ),
    onPick: (picked) => look(() => collectPicked(picked)),
    onImport: (all) => {
      const found = ready.current;
      if (found) void run((options) => importFiles(found, options, all));
    },
    onDismissImport: () => {
      ready.current = undefined;
      setState({ kind: 'idle' });
    },
    onBundled: () =>
      run(async (options) => {
        setState({ kind: 'importing' });
        return {
          kind: 'done',
          result: await importBundle({ ...options, cause: 'bundled', again: true }),
          skipped: 0,
        };
      }),
    onCancel: () => abort.current.abort(),
    onUndo: () =>
      state.kind === 'done' &&
      run(async () => {
        setState({ kind: 'reverting' });
        return revert(state.result.run);
      }),
  };
}

async function revert(run: number): Promise<ImportState> {
  try {
    await takeBack(undoRun(run));
    return { kind: 'reverted' };
  } catch (error) {
    return { kind: 'failed', doing: 'undo', code: storageFailure(error).code };
  }
}
