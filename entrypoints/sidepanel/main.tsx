import browser from 'webextension-polyfill';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import { say } from '../../components/words/say';
import { useAccess } from '../access/useAccess';
import { useSites } from '../access/useSites';
import { keepCards } from '../cards/keepCards';
import { openPage } from '../settings/openPage';
import { useSeen } from './useSeen';
import { useSidePanel } from './useSidePanel';

/** Where a side panel may not ask, a page may. */
const onUnaskable = () =>
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html#sites') });

function Page() {
  const panel = useSidePanel();
  useSeen(panel.state);
  const sites = useSites({ onAllowed: panel.onRetry, onUnaskable });
  return <SidePanel {...useAccess()} {...panel} {...sites} />;
}

keepCards();
openPage(Page, () => say('sidepanel.title'));
