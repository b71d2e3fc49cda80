import browser from 'webextension-polyfill';
import { useAdding } from '../../components/options/add/useAdding';
import { useBackup } from '../../components/options/backup/useBackup';
import { useDeclined } from '../../components/options/held/useHeld';
import { droppedLink } from '../../components/options/import/droppedLink';
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
import { useInPrivate } from './useInPrivate';

const { version } = browser.runtime.getManifest();

/** The hooks hold what happens, the view shows it. */
export function Page() {
  const { stored, refresh } = useStored();
  const { state: run, ...running } = useRunning(refresh);
  const { onSync } = running;
  const {
    state: sources,
    onAllow: onAllowSource,
    ...arranging
  } = useSources({
    stored,
    refresh,
    onSync,
  });
  const { state: adding, onAllow: onAllowAddress, ...finding } = useAdding({ refresh, onSync });
  const { state: deciding, ...answering } = useDeclined({ refresh, onSync });
  const { state: vanished, ...clearing } = useVanished(stored, refresh);
  const { state: log, ...undoing } = useLog(stored, refresh);
  const { state: backup, onBackup, ...saving } = useBackup(refresh);
  const { state: persistence, ...keeping } = usePersistence();
  const { state: imported, ...importing } = useImport(refresh, onBackup);
  const { removals, ...removing } = useRemovals(stored, refresh);
  return (
    <Options
      {...useAccess()}
      inPrivate={useInPrivate()}
      sources={sources}
      suggestions={suggestedSources}
      adding={adding}
      run={run}
      declined={{ declined: stored.kind === 'read' ? stored.declined : [], ...deciding }}
      vanished={vanished}
      imported={imported}
      inventory={stored.kind === 'read' ? stored.inventory : stored}
      removals={removals}
      log={log}
      backup={backup}
      persistence={persistence}
      version={version}
      userAgent={navigator.userAgent}
      now={useNow()}
      onAllow={(origin, id) => (id ? onAllowSource(origin, id) : onAllowAddress(origin))}
      onRetry={refresh}
      onCopy={(report) => navigator.clipboard.writeText(report)}
      {...running}
      {...arranging}
      {...finding}
      {...answering}
      {...clearing}
      {...undoing}
      {...saving}
      {...keeping}
      {...importing}
      {...removing}
      onDrop={(dropped) => {
        const link = droppedLink({
          files: dropped.files,
          getData: (type) => dropped.getData(type),
        });
        if (link) finding.onLook(link);
        else importing.onDrop(dropped);
      }}
    />
  );
}
