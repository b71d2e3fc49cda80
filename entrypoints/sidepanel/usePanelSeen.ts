import { useEffect } from 'preact/hooks';
import type { SidePanelState } from '../../components/sidepanel/state';
import { setSeen } from '../../core/reading/setRead';
import { isPrivate } from '../visits/isPrivate';

/** How long a summary stands in view until it counts as seen, in milliseconds. */
const SEEN_MS = 5000;

/** Notes a paper as seen whose summary stood in view for long enough; never in a private window. */
export function usePanelSeen(state: SidePanelState): void {
  const paper = state.kind === 'paper' && state.summaries.length > 0 ? state.paper : undefined;
  useEffect(() => {
    if (paper === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = async () => {
      if (!(await isPrivate())) await setSeen([paper]);
    };
    const watch = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible')
        timer = setTimeout(() => void note().catch(() => undefined), SEEN_MS);
    };
    document.addEventListener('visibilitychange', watch);
    watch();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', watch);
    };
  }, [paper]);
}
