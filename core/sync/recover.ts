import type { Backup } from '../backup';
import { exclusively } from './exclusively';
import { beginRun, endPart, endRun } from './log/journal';
import { type RestoreWay, restoreBackup } from './restore';

/**
 * Restores a backup, all of it or nothing, and writes it down as a run; gives its number, for `undoRun`.
 * Throws `Failure`.
 */
export function recover(backup: Backup, way: RestoreWay): Promise<number> {
  const restore = async () => {
    const run = await beginRun('restore', [{ source: 'files', title: '' }], Date.now());
    try {
      const { added, changed, removed, unchanged } = await restoreBackup(backup, way, run.id);
      const counts = { added: added.length, changed: changed.length, removed: removed.length };
      const result = { at: Date.now(), kind: 'done', ...counts, unchanged, held: 0 } as const;
      await endPart(run.id, 'files', { ...result, problems: [] }, (source) => source);
      return run.id;
    } finally {
      await endRun(run.id, Date.now());
    }
  };
  return exclusively(restore, { anew: true });
}
