import browser from 'webextension-polyfill';
import { useAdding } from '../../components/options/add/useAdding';
import { useBackup } from '../../components/options/backup/useBackup';
import { useHeld } from '../../components/options/held/useHeld';
import { useImport } from '../../components/options/import/useImport';
import { useLog } from '../../components/options/log/useLog';
import { Options } from '../../components/options/Options';
import { useNow } from '../../components/options/parts/useNow';
import { useRunning } from '../../components/options/run/useRunning';
import { usePersistence } from '../../components/options/stored/usePersistence';
import { useRemovals } from '../../components/options/stored/useRemovals';
import { useStored } from '../../components/options/stored/useStored';
import { useSources } from '../../components/options/subscriptions/useSources';
import { useVanished } from '../../components/options/vanished/useVanished';
import { suggestedSources } from '../../core/source/suggested';
import { useAccess } from '../access/useAccess';
import * as backups from './backup';
import * as digests from './digests';
import * as imports from './importing';
import * as runs from './runs';
import * as places from './sources';
import * as store from './store';
import { undo } from './undo';
import { useInPrivate } from './useInPrivate';

const { version } = browser.runtime.getManifest();

/** The hooks hold what happens in each section, the view shows it; what they do to the world they get from here. */
export function Page() {
  const { stored, inventory, refresh } = useStored(store);
  const onEnd = () => refresh().then(runs.plan);
  const run = useRunning(runs, refresh);
  const { onSync } = run;
  const onAdded = (source: string) => {
    onSync(source);
    runs.plan();
  };
  const add = useAdding({ ...places, refresh, onAdded });
  const backup = useBackup({ ...backups, undo, onEnd });
  const onLink = add.onLook;
  return (
    <Options
      access={useAccess()}
      subscriptions={useSources(stored, { ...places, onEnd, onSync })}
      suggestions={suggestedSources}
      add={add}
      run={run}
      held={useHeld(stored, { ...digests, refresh, onSync })}
      vanished={useVanished(stored, { ...digests, undo, refresh })}
      import={useImport({ ...imports, undo, refresh, onLink, onBackup: backup.onFound })}
      stored={{ inventory, onRetry: refresh, ...usePersistence(store.persist) }}
      removals={useRemovals(stored, { ...digests, refresh })}
      log={useLog(stored, { undo, onEnd })}
      backup={backup}
      about={{ version, userAgent: navigator.userAgent, inPrivate: useInPrivate() }}
      now={useNow()}
      onCopy={(report) => navigator.clipboard.writeText(report)}
    />
  );
}
