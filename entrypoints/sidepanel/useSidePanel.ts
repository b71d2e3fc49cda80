import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SidePanelEvents, SidePanelState } from '../../components/sidepanel/state';
import { hearStored } from '../cards/hearStored';
import type { Pin } from '../opening/pin';
import { createPanelActs } from './createPanelActs';
import { type Picked, readPanelState } from './readPanelState';
import { hearTab } from './readTab';

type Panel = { readonly state: SidePanelState } & Omit<SidePanelEvents, 'onAllowSite'>;

/** What the panel shows: the paper of the tab beside it, as both change, and what the reader does there. */
export function useSidePanel(): Panel {
  const [state, setState] = useState<SidePanelState>({ kind: 'loading' });
  const pin = useRef<Pin | undefined>(undefined);
  const picked = useRef<Picked | undefined>(undefined);
  const asked = useRef(0);

  const read = useCallback(async () => {
    asked.current += 1;
    const own = asked.current;
    const next = await readPanelState(pin, picked.current);
    // A faster press, or the next tab, came in between.
    if (own === asked.current) setState(next);
  }, []);
  const onRetry = useCallback(() => void read(), [read]);
  useEffect(() => {
    onRetry();
    const leaveTab = hearTab(onRetry, (id) => {
      if (pin.current?.tab === id) pin.current = undefined;
    });
    const leaveStore = hearStored(onRetry);
    return () => {
      leaveTab();
      leaveStore();
    };
  }, [onRetry]);

  const acts = useMemo(() => createPanelActs({ pin, picked, read, fail: setState }), [read]);
  return { state, onRetry, ...acts(state) };
}
