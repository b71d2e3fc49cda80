import { useState } from 'preact/hooks';
import { type Access, type AccessEvents, AccessNotice } from '../AccessNotice';
import { KeysDialog } from '../keys/KeysDialog';
import { useKeys } from '../keys/useKeys';
import { describeFailure } from '../words/failure';
import { say } from '../words/say';
import { DayPage } from './day/DayPage';
import { NewsLine } from './news/NewsLine';
import type { News } from './news/news';
import { PopupFooter } from './PopupFooter';
import { PopupNotice } from './PopupNotice';
import { popupKeyRows } from './popupKeyRows';
import type { PopupSearch } from './search/state';
import type { PopupEvents, PopupMaking, PopupState, PopupSync, PopupTold } from './state';

type Props = PopupEvents &
  AccessEvents & {
    readonly access: Access;
    readonly state: PopupState;
    /** The search, while it is open. */
    readonly search?: PopupSearch | undefined;
    readonly sync?: PopupSync | undefined;
    readonly told?: PopupTold | undefined;
    readonly making?: PopupMaking | undefined;
    /** What an update changed, until it is put away. */
    readonly news?: News | undefined;
    readonly onNews: () => void;
    readonly today: string;
  };

export function Popup({
  access,
  state,
  search,
  sync,
  told,
  making,
  news,
  today,
  ...events
}: Props) {
  const [keys, setKeys] = useState(false);
  useKeys({ '?': () => setKeys(true) });
  return (
    <div class="popup">
      {news && <NewsLine news={news} onDismiss={events.onNews} />}
      <AccessNotice access={access} onAllowAccess={events.onAllowAccess} />
      <Content state={state} search={search} today={today} {...events} />
      <PopupFooter
        {...(state.kind === 'shown' && !search?.query.trim() && { day: state.day })}
        {...(sync && !isSaid(state, sync) && { sync })}
        {...(told && { told })}
        {...(making && { making })}
        {...events}
        onKeys={() => setKeys(true)}
      />
      {keys && <KeysDialog rows={popupKeyRows(state)} onClose={() => setKeys(false)} />}
    </div>
  );
}

/** Where nothing is stored the page itself leads to the options; its foot need not. */
function isSaid(state: PopupState, sync: PopupSync): boolean {
  return state.kind === 'empty' && sync.kind === 'unsubscribed';
}

type ContentProps = PopupEvents & Pick<Props, 'state' | 'search' | 'today'>;

function Content({ state, ...rest }: ContentProps) {
  const { onOptions, onRetry } = rest;
  switch (state.kind) {
    case 'loading':
      return <main class="loading">{say('popup.loading')}</main>;
    case 'importing':
      return (
        <PopupNotice title={say('popup.importing.title')} body={say('popup.importing.body')} busy />
      );
    case 'empty':
      return (
        <PopupNotice title={say('popup.empty.title')} body={say('popup.empty.body')}>
          <button type="button" class="primary" onClick={onOptions}>
            {say('popup.empty.action')}
          </button>
        </PopupNotice>
      );
    case 'failed':
      return (
        <PopupNotice title={say('popup.failed')} body={describeFailure(state.code)} alert>
          <button type="button" onClick={onRetry}>
            {say('popup.retry')}
          </button>
        </PopupNotice>
      );
    case 'shown':
      return (
        <DayPage
          day={state.day}
          {...(state.tab && { tab: state.tab })}
          {...(state.away && { away: state.away })}
          {...rest}
        />
      );
  }
}
