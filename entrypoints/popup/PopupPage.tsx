import { Popup } from '../../components/popup/Popup';
import { GlossaryContext } from '../../components/term/glossary';
import { useAccess } from '../access/useAccess';
import { useGlossary } from '../glossary/useGlossary';
import { useGlimpse } from './glimpse/useGlimpse';
import { noteCame } from './making/noteCame';
import { usePopupMaking } from './making/usePopupMaking';
import { openOptions, openReader, visit } from './open';
import { usePopupSearch } from './search/usePopupSearch';
import { listCalendar } from './shown/describeDay';
import { toShown } from './shown/toShown';
import { useDay } from './useDay';
import { useNews } from './useNews';
import { usePopup } from './usePopup';
import { usePopupPresses } from './usePopupPresses';
import { useSkipped } from './useSkipped';
import { useSync } from './useSync';
import { useTouched } from './useTouched';

export function PopupPage() {
  const { read, go, retry, change } = usePopup();
  const touched = useTouched();
  // What is being read stays, whatever came; who only opened the popup sees the news.
  const again = () => void go(touched.current && read.kind === 'data' ? read.page.key : undefined);
  const { sync, stop } = useSync(again);
  const shown = read.kind === 'data' ? read : undefined;
  const presses = usePopupPresses(shown?.inPrivate === true, change, shown?.page.key);
  const now = useDay(again);
  const { skipped, skip } = useSkipped(read, now);
  const state = read.kind === 'data' ? toShown(read, now, skipped) : read;
  useGlimpse(read, state, now);
  const making = usePopupMaking(shown && !shown.tab ? shown.tabPaper : undefined, (paper, isSeen) =>
    noteCame(paper, isSeen).then(again),
  );
  const { searcher, ...search } = usePopupSearch(read);
  return (
    <GlossaryContext.Provider value={useGlossary(read.kind === 'data')}>
      {searcher}
      <Popup
        {...search}
        {...useAccess()}
        {...useNews(read)}
        {...presses}
        making={making}
        state={state}
        {...(sync && { sync })}
        today={now}
        onGo={(key) => void go(key)}
        onVisit={visit}
        onCatchUp={() => void openReader({ view: 'catchup' })}
        onSkip={skip}
        listDays={() => (read.kind === 'data' ? listCalendar(read.pages, read.readings, now) : [])}
        onOptions={openOptions}
        onReader={() => void openReader()}
        onRetry={retry}
        onStop={stop}
      />
    </GlossaryContext.Provider>
  );
}
