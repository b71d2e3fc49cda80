import { writeCopy } from '../../components/writeCopy';
import { writeLetter } from '../../components/writeLetter';
import { readCard } from '../../core/cards';
import { drawPaper } from '../../core/cards/drawPaper';
import { findHolders } from '../../core/covered/holders';
import { Failure } from '../../core/failure';
import type { Handlers } from '../../core/messages';
import type { PaperId } from '../../core/paper';
import { summaryOf } from '../../core/reading';
import { choose } from '../../core/reading/choose';
import { setSeen } from '../../core/reading/setRead';
import { speakAsSet } from '../settings/speakAsSet';
import { keepShowing } from '../visits/showings';
import { createTabOpener } from './openTab';
import { bringFigures, bringPaperFigures } from './pages/bringFigures';
import { LONGEST_MS, takeTurn } from './pages/takeTurn';
import { bringTerms } from './pages/terms/bringTerms';
import { waitForLoad } from './pages/waitForLoad';
import { showCovered } from './toolbar/showCovered';
import { openSidePanel } from './toolbar/sidePanel';

/** What the background does for what a reader does with a panel in a page; nothing is noted in a private window. */
export const createPanelHandlers = (
  openTab = createTabOpener(),
): Pick<
  Handlers,
  'copy' | 'report' | 'choose' | 'shown' | 'seen' | 'panel' | 'compare' | 'turn'
> => ({
  copy: async ({ paper, source, id }) => {
    const [shown] = await Promise.all([summaryOf(paper, [source, id]), speakAsSet()]);
    if (!shown) throw new Failure('nothing-found', `${source} ${id} has no ${paper}`);
    return writeCopy(shown);
  },
  report: async ({ paper, source, id }) => {
    const [shown] = await Promise.all([summaryOf(paper, [source, id]), speakAsSet()]);
    const letter = shown && writeLetter(shown);
    if (!letter) throw new Failure('nothing-found', `no repository of ${source} ${id} is known`);
    return openTab(letter);
  },
  choose: async ({ paper, source, id }, { tab, isPrivate }) => {
    if (tab !== undefined) void bringTerms(tab, paper, () => drawPaper(paper, { source, id }));
    if (!isPrivate) await choose(paper, [source, id]);
  },
  shown: async ({ paper, again }, { tab, url }) => {
    if (tab === undefined) return undefined;
    await waitForLoad(tab);
    if (!again) {
      void bringFigures(tab, url);
      // Elsewhere a summary comes with a press, which is said by `seen`.
      if (url?.includes('/abs/')) void bringTerms(tab, paper, () => readFrame(paper));
    }
    await showCovered(tab);
    return undefined;
  },
  seen: async ({ paper, showing }, { tab, url, isPrivate }) => {
    if (tab !== undefined && !url?.includes('/abs/'))
      void bringTerms(tab, paper, () => readFrame(paper));
    if (isPrivate) return;
    await Promise.all([setSeen([paper]), showing && keepShowing(showing)]);
  },
  compare: async (_paper, { tab, url }) =>
    void (tab !== undefined && (await bringPaperFigures(tab, url))),
  turn: () => takeTurn(LONGEST_MS),
  panel: async (_paper, { tab }) => void (tab !== undefined && (await openSidePanel(tab))),
});

/** What a paper's panel in a page was drawn from: its card, or the digests where it is too old to have one. */
async function readFrame(paper: PaperId): Promise<unknown> {
  return (await readCard(paper)).frame ?? drawPaper(paper, {}, await findHolders(paper));
}
