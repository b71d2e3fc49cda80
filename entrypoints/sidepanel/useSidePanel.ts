import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelPaper, SidePanelEvents, SidePanelState } from '../../components/sidepanel/state';
import { storageFailure } from '../../core/failure';
import { hearStored } from '../cards/hearStored';
import { type Pin, takePin } from '../opening/pin';
import { createActs } from './createActs';
import { readPaper } from './readPaper';
import { hearTab, readTab } from './readTab';

/** Which of a paper's summaries was pressed last. */
type Picked = { readonly paper: string; readonly shown: number };
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
    const next = await readState(pin, picked.current);
    // A faster press, or the next tab, came in between.
    if (own === asked.current) setState(next);
  }, []);
  const onRetry = useCallback(() => void read(), [read]);
  useEffect(() => {
    onRetry();
    const leaveTab = hearTab((loading) => {
      if (loading !== undefined && pin.current?.tab === loading) pin.current = undefined;
      onRetry();
    });
    const leaveStore = hearStored(onRetry);
    return () => {
      leaveTab();
      leaveStore();
    };
  }, [onRetry]);

  const acts = useMemo(() => createActs({ pin, picked, read, fail: setState }), [read]);
  return { state, onRetry, ...acts(state) };
}

async function readState(
  pin: { current: Pin | undefined },
  picked: Picked | undefined,
): Promise<SidePanelState> {
  try {
    const { id, ref } = await readTab();
    pin.current = (await takePin(id)) ?? pin.current;
    const pinned = pin.current && pin.current.tab === id ? pin.current.paper : undefined;
    const paper = pinned ?? ref?.paper;
    if (!paper) return { kind: 'none' };
    const found = await readPaper(paper);
    const isTabs = paper === ref?.paper;
    return {
      kind: 'paper',
      ...withPicked(found, picked),
      isTabs,
      ...(isTabs && ref?.version && { version: ref.version }),
    };
  } catch (error) {
    return { kind: 'failed', code: storageFailure(error).code };
  }
}

/** In a private window nothing notes what the reader chose: it lasts as long as the panel. */
function withPicked<P extends Pick<PanelPaper, 'paper' | 'summaries'>>(
  found: P,
  picked: Picked | undefined,
): P {
  const isThere = picked?.paper === found.paper && picked.shown < found.summaries.length;
  return isThere ? { ...found, shown: picked.shown } : found;
}
