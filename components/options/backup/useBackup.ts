import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Opened } from '../../../core/backup';
import { today } from '../../../core/day';
import { Failure, storageFailure } from '../../../core/failure';
import { ask } from '../../../core/messages';
import { runs } from '../../../core/query/sources';
import type { SourceResult } from '../../../core/source';
import { recover } from '../../../core/sync/recover';
import { planRestore } from '../../../core/sync/restore';
import { undoRun } from '../../../core/sync/undo';
import { saveFile } from '../../../entrypoints/options/files/saveFile';
import { report } from '../../../entrypoints/options/report';
import { takeBack } from '../../../entrypoints/options/undo';
import type { BackupEvents, BackupState, ExportForm } from '../state';

type Doing = Extract<BackupState, { kind: 'failed' }>['doing'];

/** Everything as a file, and a file as everything. */
export function useBackup(refresh: () => Promise<void>) {
  const [state, setState] = useState<BackupState>({ kind: 'idle' });
  const backup = useRef<Opened>(undefined);
  const recovered = useRef<number>(undefined);

  const run = async (doing: Doing, work: () => Promise<BackupState>) => {
    try {
      setState(await work());
    } catch (error) {
      setState({ kind: 'failed', doing, code: storageFailure(error).code });
    }
    await refresh();
    // Its sources may be due.
    void ask('plan', {}).catch(report);
  };
  const onBackup = (found: Opened) => {
    backup.current = found;
    setState({ kind: 'preview', content: planRestore(found) });
  };

  const events: BackupEvents = {
    onExport: (form) => {
      setState({ kind: 'exporting', form });
      void run('export', async () => {
        const bytes = await pack(form);
        saveFile(bytes, `yoyak-${form}-${today()}.zip`);
        return { kind: 'exported', form, bytes: bytes.length };
      });
    },
    onPickBackup: (file) => {
      setState({ kind: 'reading' });
      void run('restore', async () => {
        const { decodeBackup } = await import('../../../core/backup/decode');
        const found = decodeBackup(new Uint8Array(await readFile(file)));
        backup.current = found;
        return { kind: 'preview', content: planRestore(found) };
      });
    },
    onRestoreBackup: (way) => {
      const found = backup.current;
      if (!found) return;
      setState({ kind: 'restoring', way });
      void run('restore', async () => {
        const id = await recover(found, way);
        recovered.current = id;
        const result = await readResult(id);
        const content = planRestore(found);
        return { kind: 'restored', run: id, way, content, ...(result && { result }) };
      });
    },
    onUndoBackup: () => {
      const done = recovered.current;
      if (done === undefined) return;
      setState({ kind: 'undoing' });
      void run('undo', async () => {
        await takeBack(undoRun(done));
        return { kind: 'undone' };
      });
    },
    onDismissBackup: () => setState({ kind: 'idle' }),
  };
  return { state, onBackup, ...events };
}

async function pack(form: ExportForm): Promise<Uint8Array> {
  // What writes zips weighs more than the page, which opens without it.
  const [{ encodeBackup, encodePosts }, { readEverything }] = await Promise.all([
    import('../../../core/backup/encode'),
    import('../../../core/backup/read'),
  ]);
  const everything = await readEverything();
  return form === 'backup'
    ? encodeBackup(everything, { app: browser.runtime.getManifest().version })
    : encodePosts(everything.digests);
}

/** What a restore did, as the log has it. */
async function readResult(id: number): Promise<SourceResult | undefined> {
  const run = (await runs()).find((each) => each.id === id);
  return run?.parts[0]?.result;
}

async function readFile(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    throw new Failure('backup-damaged', String(error), { cause: error });
  }
}
