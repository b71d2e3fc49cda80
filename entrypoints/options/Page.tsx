import browser from 'webextension-polyfill';
import { Options } from '../../components/options/Options';
import { suggestedSources } from '../../core/source/suggested';
import { useAccess } from '../access/useAccess';
import { droppedLink } from './droppedLink';
import { useAdding } from './useAdding';
import { useBackup } from './useBackup';
import { useDeclined } from './useDeclined';
import { useImport } from './useImport';
import { useInPrivate } from './useInPrivate';
import { useLog } from './useLog';
import { useNow } from './useNow';
import { usePersistence } from './usePersistence';
import { useRemovals } from './useRemovals';
import { useRunning } from './useRunning';
import { useSources } from './useSources';
import { useStored } from './useStored';
import { useVanished } from './useVanished';

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
