import type { Backup } from '../backup';
import { exclusively } from './exclusively';
import { asRun } from './log/asRun';
import { type RestoreWay, restoreBackup, setSettings } from './restore';

/**
 * Restores a backup, all of it or nothing, and writes it down as a run; gives its number, for `undoRun`. A backup that
 * replaces brings its settings too: where they alone cannot be stored, `settings-left` is thrown. Throws `Failure`.
 */
export function recover(backup: Backup, way: RestoreWay): Promise<number> {
  const restore = async () => {
    const id = await asRun('restore', [{ source: 'files', title: '' }], async (run) => {
      const { added, changed, removed, unchanged } = await restoreBackup(backup, way, run);
      const counts = { added: added.length, changed: changed.length, removed: removed.length };
      return new Map([['files', { ...counts, unchanged }]]);
    });
    if (way === 'replace') await setSettings(backup.settings);
    return id;
  };
  return exclusively(restore, { anew: true });
}
