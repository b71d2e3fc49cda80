import { type Access, type AccessEvents, AccessNotice } from '../AccessNotice';
import { describeFailure } from '../words/failure';
import { say } from '../words/say';
import { DigestView } from './DigestView';
import { Footer } from './Footer';
import { Notice } from './Notice';
import type { PopupEvents, PopupState, PopupSync } from './state';

type Props = PopupEvents &
  AccessEvents & {
    readonly access: Access;
    readonly state: PopupState;
    readonly sync?: PopupSync | undefined;
    readonly today: string;
  };

export function Popup({ access, state, sync, today, ...events }: Props) {
  return (
    <div class="popup">
      <AccessNotice access={access} onAllowAccess={events.onAllowAccess} />
      <Content state={state} today={today} {...events} />
      <Footer
        alone={state.kind !== 'empty'}
        {...(state.kind === 'shown' && { counts: state.counts })}
        {...(sync && !isSaid(state, sync) && { sync })}
        {...events}
      />
    </div>
  );
}

/** Where nothing is stored the page itself leads to the options; its foot need not. */
function isSaid(state: PopupState, sync: PopupSync): boolean {
  return state.kind === 'empty' && sync.kind === 'unsubscribed';
}

type ContentProps = PopupEvents & Pick<Props, 'state' | 'today'>;

function Content({ state, today, onMove, onVisit, onOptions, onRetry }: ContentProps) {
  switch (state.kind) {
    case 'loading':
      return <main class="loading">{say('popup.loading')}</main>;
    case 'importing':
      return (
        <Notice title={say('popup.importing.title')} body={say('popup.importing.body')} busy />
      );
    case 'empty':
      return (
        <Notice title={say('popup.empty.title')} body={say('popup.empty.body')}>
          <button type="button" class="primary" onClick={onOptions}>
            {say('popup.empty.action')}
          </button>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={say('popup.failed')} body={describeFailure(state.code)} alert>
          <button type="button" onClick={onRetry}>
            {say('popup.retry')}
          </button>
        </Notice>
      );
    case 'shown':
      return <DigestView digest={state.digest} today={today} onMove={onMove} onVisit={onVisit} />;
  }
}
