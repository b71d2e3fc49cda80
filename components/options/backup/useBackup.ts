import { useRef, useState } from 'preact/hooks';
import type { Opened } from '../../../core/backup';
import { storageFailure } from '../../../core/failure';
import type { BackupContent, BackupSlice, BackupState, ExportForm, RestoreWay } from './state';

type Effects = {
  /** Hands everything to the reader as a file → its bytes. */
  readonly save: (form: ExportForm) => Promise<number>;
  readonly open: (file: File) => Promise<Opened>;
  readonly count: (backup: Opened) => BackupContent;
  readonly restore: (backup: Opened, way: RestoreWay) => Promise<Restored>;
  readonly undo: (run: number) => Promise<void>;
  /** Something may have been written, and sources be due. */
  readonly onEnd: () => Promise<void>;
};
type Restored = Pick<Extract<BackupState, { kind: 'restored' }>, 'run' | 'result'>;
type Doing = Extract<BackupState, { kind: 'failed' }>['doing'];
/** `onFound`: a backup was among files that were given elsewhere. */
type Slice = BackupSlice & { readonly onFound: (backup: Opened) => void };

/** Everything as a file, and a file as everything. */
export function useBackup({ save, open, count, restore, undo, onEnd }: Effects): Slice {
  const [state, setState] = useState<BackupState>({ kind: 'idle' });
  const opened = useRef<Opened>(undefined);
  const restored = useRef<number>(undefined);

  const run = async (doing: Doing, work: () => Promise<BackupState>) => {
    try {
      setState(await work());
    } catch (error) {
      setState({ kind: 'failed', doing, code: storageFailure(error).code });
    }
    await onEnd();
  };
  const preview = (backup: Opened): BackupState => {
    opened.current = backup;
    return { kind: 'preview', content: count(backup) };
  };

  return {
    state,
    onFound: (backup) => setState(preview(backup)),
    onExport: (form) => {
      setState({ kind: 'exporting', form });
      void run('export', async () => ({ kind: 'exported', form, bytes: await save(form) }));
    },
    onPick: (file) => {
      setState({ kind: 'reading' });
      void run('restore', async () => preview(await open(file)));
    },
    onRestore: (way) => {
      const backup = opened.current;
      if (!backup) return;
      setState({ kind: 'restoring', way });
      void run('restore', async () => {
        const done = await restore(backup, way);
        restored.current = done.run;
        return { kind: 'restored', way, content: count(backup), ...done };
      });
    },
    onUndo: () => {
      const done = restored.current;
      if (done === undefined) return;
      setState({ kind: 'undoing' });
      void run('undo', async () => {
        await undo(done);
        return { kind: 'undone' };
      });
    },
    onDismiss: () => setState({ kind: 'idle' }),
  };
}
