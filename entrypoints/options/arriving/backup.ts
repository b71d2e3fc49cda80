import browser from 'webextension-polyfill';
import type { ExportForm, RestoreWay } from '../../../components/options/backup/state';
import type { Opened } from '../../../core/backup';
import { today } from '../../../core/day';
import { Failure } from '../../../core/failure';
import { runs } from '../../../core/query/sources';
import { recover } from '../../../core/sync/recover';
import { saveFile } from '../../files/saveFile';

export { planRestore as count } from '../../../core/sync/restore';

/** Hands everything to the reader as a file → its bytes. */
export async function save(form: ExportForm): Promise<number> {
  // What writes zips weighs more than the page, which opens without it.
  const [{ encodeBackup, encodePosts }, { readEverything }] = await Promise.all([
    import('../../../core/backup/encode'),
    import('../../../core/backup/read'),
  ]);
  const everything = await readEverything();
  const bytes =
    form === 'backup'
      ? await encodeBackup(everything, { app: browser.runtime.getManifest().version })
      : await encodePosts(everything.digests);
  saveFile(bytes, `yoyak-${form}-${today()}.zip`);
  return bytes.length;
}

export async function open(file: File): Promise<Opened> {
  const { decodeBackup } = await import('../../../core/backup/decode');
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new Failure('backup-damaged', String(error), { cause: error });
  });
  return decodeBackup(new Uint8Array(bytes));
}

/** What a restore did comes from the log. */
export async function restore(backup: Opened, way: RestoreWay) {
  const run = await recover(backup, way);
  const result = (await runs()).find(({ id }) => id === run)?.parts[0]?.result;
  return { run, ...(result && { result }) };
}
