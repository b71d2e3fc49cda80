import { type Access, type AccessEvents, AccessNotice } from '../AccessNotice';
import { PageKeys } from '../keys/PageKeys';
import { Came } from '../making/own/Came';
import { describeFailure } from '../words/failure';
import { say } from '../words/say';
import { PanelPaperView } from './PanelPaperView';
import { Sites } from './Sites';
import type { PanelMaking, SidePanelEvents, SidePanelState, Site } from './state';
import { toKeys } from './toKeys';

type Props = SidePanelEvents &
  AccessEvents & {
    readonly state: SidePanelState;
    readonly access: Access;
    readonly sites: readonly Site[];
    readonly making?: PanelMaking | undefined;
  };

export function SidePanel({ state, access, sites, making, onAllowAccess, ...events }: Props) {
  return (
    <main class="yoyak sidepanel" aria-busy={state.kind === 'loading'}>
      <AccessNotice access={access} onAllowAccess={onAllowAccess} />
      <Came isThere={making?.progress?.state === 'kept'} />
      {content(state, { sites, making }, events)}
      <PageKeys keys={toKeys(state, events)} />
    </main>
  );
}

type Beside = Pick<Props, 'sites' | 'making'>;

function content(state: SidePanelState, { sites, making }: Beside, events: SidePanelEvents) {
  switch (state.kind) {
    case 'loading':
      return (
        <p class="loading" role="status">
          {say('sidepanel.loading')}
        </p>
      );
    case 'failed':
      return (
        <section class="message" role="status">
          <h1>{say('sidepanel.failed')}</h1>
          <p>{describeFailure(state.code)}</p>
          <button type="button" onClick={events.onRetry}>
            {say('sidepanel.retry')}
          </button>
        </section>
      );
    case 'none':
      return (
        <>
          <section class="message" role="status">
            <h1>{say('sidepanel.noPaper.title')}</h1>
            <p>{say('sidepanel.noPaper.body')}</p>
          </section>
          <Sites sites={sites} onAllow={events.onAllowSite} />
        </>
      );
    case 'paper':
      return <PanelPaperView {...state} {...events} making={making} />;
  }
}
