import type { SidePanelEvents, SidePanelState } from '../../components/sidepanel/state';
import { storageFailure } from '../../core/failure';
import { bookmark } from '../../core/reading';
import { choose } from '../../core/reading/choose';
import { setRead } from '../../core/reading/setRead';
import { openPaper } from '../opening/openPaper';
import type { Pin } from '../opening/pin';
import { isPrivate } from '../visits/isPrivate';
import type { Picked } from './readPanelState';
import { readTab } from './readTab';

type Panel = {
  readonly pin: { current: Pin | undefined };
  readonly picked: { current: Picked | undefined };
  readonly read: () => Promise<void>;
  readonly fail: (state: SidePanelState) => void;
};
type ToActs = (state: SidePanelState) => Omit<SidePanelEvents, 'onRetry' | 'onAllowSite'>;

/** What the panel's buttons do; what cannot be stored is said where the summary stood. */
export function createPanelActs({ pin, picked, read, fail }: Panel): ToActs {
  const attempt = (work: () => Promise<unknown>) => {
    work()
      .then(read)
      .catch((error: unknown) => fail({ kind: 'failed', code: storageFailure(error).code }));
  };
  const digestOf = (state: SidePanelState, shown?: number) => {
    if (state.kind !== 'paper') return undefined;
    const { source, id } = state.summaries[shown ?? state.shown]?.summary.digest ?? {};
    return source === undefined || id === undefined ? undefined : ([source, id] as const);
  };
  return (state) => {
    const paper = state.kind === 'paper' ? state.paper : undefined;
    return {
      onPick: (shown) => {
        const of = digestOf(state, shown);
        if (!paper || !of) return;
        picked.current = { paper, of: { source: of[0], id: of[1] } };
        attempt(async () => (await isPrivate()) || choose(paper, [...of]));
      },
      onBookmark: (on) => {
        const of = digestOf(state);
        if (paper) attempt(() => bookmark(paper, on, { ...(of && { of: [...of] }) }));
      },
      onRead: (on) => {
        if (paper) attempt(async () => (await isPrivate()) || setRead([paper], on));
      },
      onShow: (next) =>
        attempt(async () => {
          const { id } = await readTab();
          pin.current = id === undefined ? undefined : { paper: next, tab: id };
        }),
      onBack: () => {
        pin.current = undefined;
        void read();
      },
      onOpen: (url) => attempt(() => openPaper(url)),
    };
  };
}
