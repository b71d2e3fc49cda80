import { useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup';
import { prepareDays } from '../../components/words/day';
import { language } from '../../components/words/language';
import { say } from '../../components/words/say';
import { today } from '../../core/day';
import { useAccess } from '../access/useAccess';
import { keepCards } from '../cards/keepCards';
import { openPage } from '../settings/openPage';
import { listDays } from './countDay';
import { note } from './noted';
import { openOptions, openReader, visit } from './open';
import { type PopupRead, readPopup } from './readPopup';
import { toShown } from './toShown';
import { useNews } from './useNews';
import { usePopup } from './usePopup';
import { usePresses } from './usePresses';
import { useSync } from './useSync';

function Page() {
  const { read, go, retry, change } = usePopup(takeFirst);
  const { sync, stop } = useSync(retry);
  const presses = usePresses(read.kind === 'data' && read.inPrivate, change);
  const [skipped, setSkipped] = useState(false);
  const now = today();
  const state = read.kind === 'data' ? toShown(read, now) : read;
  const { away: _away, ...rest } = state.kind === 'shown' ? state : { away: undefined, ...state };
  const skip = () => {
    setSkipped(true);
    note({ skipped: now }).catch(console.warn);
  };
  return (
    <Popup
      {...useAccess()}
      {...useNews(read)}
      {...presses}
      state={skipped ? rest : state}
      {...(sync && { sync })}
      today={now}
      onGo={(key) => void go(key)}
      onVisit={visit}
      onCatchUp={() => void openReader('catchup')}
      onSkip={skip}
      listDays={() => (read.kind === 'data' ? listDays(read.pages, read.readings, now) : [])}
      onOptions={openOptions}
      onReader={() => void openReader()}
      onRetry={retry}
      onStop={stop}
    />
  );
}

// The store is read while the page finds out what language it speaks.
let first: Promise<PopupRead> | undefined = readPopup();
function takeFirst(): Promise<PopupRead> | undefined {
  const reading = first;
  first = undefined;
  return reading;
}

keepCards();
openPage(Page, () => say('popup.title')).then(() => prepareDays(language()));
