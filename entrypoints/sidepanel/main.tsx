import browser from 'webextension-polyfill';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import { GlossaryContext } from '../../components/term/glossary';
import { say } from '../../components/words/say';
import { useAccess } from '../access/useAccess';
import { useSites } from '../access/useSites';
import { keepCards } from '../cards/keepCards';
import { useGlossary } from '../glossary/useGlossary';
import { anew, openPage } from '../settings/openPage';
import { usePanelMaking } from './usePanelMaking';
import { usePanelSeen } from './usePanelSeen';
import { useSidePanel } from './useSidePanel';

/** Where a side panel may not ask, a page may. */
const onUnaskable = () =>
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html#sites') });

function Page() {
  const panel = useSidePanel();
  usePanelSeen(panel.state);
  const paper = panel.state.kind === 'paper' ? panel.state.paper : undefined;
  const making = usePanelMaking(paper, panel.onRetry);
  const sites = useSites({ onAllowed: panel.onRetry, onUnaskable });
  const glossary = useGlossary(panel.state.kind === 'paper', true);
  return (
    <GlossaryContext.Provider value={glossary}>
      <SidePanel {...useAccess()} {...panel} {...sites} making={making} />
    </GlossaryContext.Provider>
  );
}

keepCards();
openPage(anew(Page), () => say('sidepanel.title'));
