import { SidePanel } from '../../components/sidepanel/SidePanel';
import { say } from '../../components/words/say';
import { useAccess } from '../access/useAccess';
import { keepCards } from '../cards/keepCards';
import { openPage } from '../settings/openPage';
import { useSeen } from './useSeen';
import { useSidePanel } from './useSidePanel';
import { useSites } from './useSites';

function Page() {
  const panel = useSidePanel();
  useSeen(panel.state);
  return <SidePanel {...useAccess()} {...panel} {...useSites(panel.onRetry)} />;
}

keepCards();
openPage(Page, () => say('sidepanel.title'));
