import { render } from 'preact';
import { i18n } from '#i18n';
import { prepareDays, today } from '../../components/day';
import { language } from '../../components/language';
import { Popup } from '../../components/popup/Popup';
import { openOptions, openReader, visit } from './open';
import { usePopup } from './usePopup';

function Page() {
  const { state, move, retry } = usePopup();
  return (
    <Popup
      state={state}
      today={today()}
      onMove={move}
      onVisit={visit}
      onOptions={openOptions}
      onReader={openReader}
      onRetry={retry}
    />
  );
}

document.documentElement.lang = language();
document.title = i18n.t('popup.title');
const root = document.getElementById('root');
if (root) render(<Page />, root);
// The store is being read meanwhile.
prepareDays(language());
