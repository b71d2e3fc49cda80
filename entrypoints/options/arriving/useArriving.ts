import { useAdding } from '../../../components/options/add/useAdding';
import { useBackup } from '../../../components/options/backup/useBackup';
import type { Chapter } from '../../../components/options/chapters/chapters';
import { useImport } from '../../../components/options/import/useImport';
import { useRunning } from '../../../components/options/run/useRunning';
import * as runs from '../../following/runs';
import * as places from '../sources';
import { undo } from '../undo';
import * as backups from './backup';
import * as imports from './importing';

type Effects = {
  readonly refresh: () => Promise<void>;
  readonly onEnd: () => Promise<void>;
  readonly onGo: (chapter: Chapter) => void;
};

/** All by which something arrives; what is dropped anywhere is shown in the chapter that it belongs to. */
export function useArriving({ refresh, onEnd, onGo }: Effects) {
  const run = useRunning(runs, refresh);
  const onAdded = (source: string) => {
    run.onSync(source);
    runs.plan();
  };
  const add = useAdding({ ...places, refresh, onAdded });
  const backup = useBackup({ ...backups, undo, onEnd });
  const onBackup: typeof backup.onFound = (found) => {
    onGo('backup');
    backup.onFound(found);
  };
  const onLink = (address: string) => {
    onGo('subscriptions');
    void add.onLook(address);
  };
  const importing = useImport({ ...imports, undo, refresh, onLink, onBackup });
  const onDrop = (dropped: DataTransfer) => {
    onGo('import');
    importing.onDrop(dropped);
  };
  return { run, add, backup, import: { ...importing, onDrop } };
}
