import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { prepareDays } from '../../components/words/day';
import { language } from '../../components/words/language';
import { say } from '../../components/words/say';
import { today } from '../../core/day';
import { useAccess } from '../access/useAccess';
import { keepCards } from '../cards/keepCards';
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
document.documentElement.lang = language();
document.title = say('popup.title');
const root = document.getElementById('root');
if (root) render(<Page />, root);
// The store is being read meanwhile.
prepareDays(language());
