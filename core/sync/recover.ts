import type { Backup } from '../backup';
import { exclusively } from './exclusively';
import { beginRun, endPart, endRun } from './journal';
import { putBackRest, type RestBefore, type RestoreMode, restoreBackup } from './restore';
import { takeBack } from './undo';

/** A restored backup, to be taken back: `run` is its number in the log. */
export type Recovered = { readonly run: number; readonly before: RestBefore };

/** Restores a backup, all of it or nothing, and writes it down as a run. Throws `Failure`. */
export function recover(backup: Backup, mode: RestoreMode): Promise<Recovered> {
  const restore = async () => {
    const run = await beginRun('restore', [{ source: 'files', title: '' }], Date.now());
    try {
      const { added, changed, removed, unchanged, before } = await restoreBackup(
        backup,
        mode,
        run.id,
      );
      const counts = { added: added.length, changed: changed.length, removed: removed.length };
      const result = { at: Date.now(), kind: 'done', ...counts, unchanged, held: 0 } as const;
      await endPart(run.id, 'files', { ...result, problems: [] }, (source) => source);
      return { run: run.id, before };
    } finally {
      await endRun(run.id, Date.now());
    }
  };
  return exclusively(restore, { anew: true });
}

/** Makes everything as it was before a backup was restored. */
export function takeBackRecovery({ run, before }: Recovered): Promise<void> {
  const undo = async () => {
    await takeBack(run);
    await putBackRest(before);
  };
  return exclusively(undo, { anew: true });
}
