import { drawPaper } from '../../core/cards/drawPaper';
import type { Handlers } from '../../core/messages';
import { keptOf } from '../../core/query';
import { bookmark } from '../../core/reading';
import { choose } from '../../core/reading/choose';
import { setSeen } from '../../core/reading/setRead';
import { keepShowing } from '../visits/showings';
import { bringFigures, bringPaperFigures } from './pages/bringFigures';
import { LONGEST_MS, takeTurn } from './pages/takeTurn';
import { bringTerms } from './pages/terms/bringTerms';
import { readFrame } from './pages/terms/readFrame';
import { waitForLoad } from './pages/waitForLoad';
import { showCovered } from './toolbar/showCovered';
import { openSidePanel } from './toolbar/sidePanel';

/** What the background does for what a reader does with a panel in a page; in a private window only a bookmark is stored. */
export const panelHandlers: Pick<
  Handlers,
  'bookmark' | 'choose' | 'shown' | 'seen' | 'panel' | 'compare' | 'match' | 'turn'
> = {
  bookmark: async ({ paper, on, source, id, at }) => {
    const reading = await bookmark(paper, on, { of: [source, id], now: at });
    const kept = keptOf(reading)?.digest;
    const of = kept && { source: kept.source, id: kept.id };
    return { bookmarked: reading.bookmarkedAt !== undefined, ...(of && { of }) };
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
  match: async (comparison) => {
    const { compareFigures } = await import('../../core/figures/compareFigures');
    return compareFigures(comparison);
  },
  turn: async (_asked, { tab }) => (await takeTurn(LONGEST_MS, tab)).ms,
  panel: async (_paper, { tab }) => void (tab !== undefined && (await openSidePanel(tab))),
};
