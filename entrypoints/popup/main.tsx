import { Popup } from '../../components/popup/Popup';
import { prepareDays } from '../../components/words/day';
import { language } from '../../components/words/language';
import { say } from '../../components/words/say';
import { today } from '../../core/day';
import { useAccess } from '../access/useAccess';
import { keepCards } from '../cards/keepCards';
import { openPage } from '../settings/openPage';
import { openOptions, openReader, visit } from './open';
import { usePopup } from './usePopup';
import { useSync } from './useSync';

function Page() {
  const { state, move, retry } = usePopup();
  const { sync, stop } = useSync(retry);
  return (
    <Popup
      {...useAccess()}
      state={state}
      {...(sync && { sync })}
      today={today()}
      onMove={move}
      onVisit={visit}
      onOptions={openOptions}
      onReader={openReader}
      onRetry={retry}
      onStop={stop}
    />
  );
}

keepCards();
openPage(Page, () => say('popup.title')).then(() => {
  // The store is being read meanwhile.
  prepareDays(language());
});
