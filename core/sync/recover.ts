import type { Backup } from '../backup';
import { exclusively } from './exclusively';
import { asRun } from './log/asRun';
import { type RestoreWay, restoreBackup } from './restore';
import { storeRest } from './restore/storeRest';

/**
 * Restores a backup, all of it or nothing, and writes it down as a run; gives its number, for `undoRun`. A backup that
 * replaces brings its settings too: where they, or the marks of bookmarks, cannot be stored, that is thrown by a code of its own. Throws `Failure`.
 */
export function recover(backup: Backup, way: RestoreWay): Promise<number> {
  const restore = async () => {
    let marked: readonly string[] = [];
    const id = await asRun('restore', [{ source: 'files', title: '' }], async (run) => {
      const { changes, bookmarks } = await restoreBackup(backup, way, run);
      const { added, changed, removed, unchanged } = changes;
      marked = bookmarks;
      const counts = { added: added.length, changed: changed.length, removed: removed.length };
      return new Map([['files', { ...counts, unchanged }]]);
    });
    await storeRest(marked, way === 'replace' ? backup.settings : undefined);
    return id;
  };
  return exclusively(restore, { anew: true });
}
