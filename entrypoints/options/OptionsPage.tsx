import { useChapter } from '../../components/options/chapters/useChapter';
import { useClear } from '../../components/options/clear/useClear';
import { useHeld } from '../../components/options/held/useHeld';
import { useLog } from '../../components/options/log/useLog';
import { Options } from '../../components/options/Options';
import { useSettings } from '../../components/options/reading/useSettings';
import { usePersistence } from '../../components/options/stored/usePersistence';
import { useRemovals } from '../../components/options/stored/useRemovals';
import { useStored } from '../../components/options/stored/useStored';
import { useSources } from '../../components/options/subscriptions/useSources';
import { useVanished } from '../../components/options/vanished/useVanished';
import { suggestedSources } from '../../core/source/suggested';
import { useAccess } from '../access/useAccess';
import { useSites } from '../access/useSites';
import * as runs from '../following/runs';
import { useArriving } from './arriving/useArriving';
import { useAbout } from './browser/useAbout';
import { useShortcuts } from './browser/useShortcuts';
import * as digests from './digests';
import { useModels } from './model/useModels';
import * as set from './settings';
import * as places from './sources';
import { startAfresh } from './startAfresh';
import * as store from './store';
import { findTouched, undo } from './undo';
import { useNow } from './useNow';

/** The hooks hold what happens in each section, the view shows it; what they do to the world they get from here. */
export function OptionsPage() {
  const { stored, inventory, refresh } = useStored(store);
  const settings = useSettings(set);
  const model = useModels();
  const ready = `${stored.kind} ${settings.state.settings !== undefined} ${model.chosen.state.kind}`;
  const chapter = useChapter(ready);
  const onEnd = () => refresh().then(runs.plan);
  const arriving = useArriving({ refresh, onEnd, onGo: chapter.onGo });
  const { onSync } = arriving.run;
  return (
    <Options
      {...arriving}
      chapter={chapter}
      access={useAccess()}
      subscriptions={useSources(stored, { ...places, onEnd, onSync })}
      suggestions={suggestedSources}
      held={useHeld(stored, { ...digests, refresh, onSync })}
      vanished={useVanished(stored, { ...digests, undo, refresh })}
      settings={settings}
      model={model}
      shortcuts={useShortcuts()}
      sites={useSites()}
      stored={{ inventory, onRetry: refresh, ...usePersistence(store.persist) }}
      removals={useRemovals(stored, { ...digests, refresh })}
      log={useLog(stored, { undo, onEnd, findTouched })}
      clear={useClear({ startAfresh, onEnd })}
      about={useAbout()}
      now={useNow()}
      onCopy={(report) => navigator.clipboard.writeText(report)}
    />
  );
}
