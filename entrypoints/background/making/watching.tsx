import { toFrame } from '../../../components/frame/toFrame';
import { MakingPanel } from '../../../components/making/panel/MakingPanel';
import { isUnderWay, type MakingProgress } from '../../../core/making';
import type { MakingNews, Watcher } from '../../../core/messages/making';
import type { PaperId } from '../../../core/paper';
import { speakAsSet } from '../../settings/speakAsSet';
import { report } from '../report';

/** A page is told no more often, in milliseconds: a model writes a hundred tokens a second, and nobody reads each. */
const PAUSE_MS = 100;
/** Seconds are counted in the page's own view. */
const TICK_MS = 1000;

type Watched = {
  readonly watchers: Set<Watcher>;
  progress?: MakingProgress | undefined;
  timer?: ReturnType<typeof setTimeout> | undefined;
  /** Is it far away? Then what comes meanwhile is told sooner. */
  isTick?: boolean;
};

/** Shows pages of papers how their summaries come along; `read` tells how far one is that nobody has spoken of yet. */
export function openWatching(read: (paper: PaperId) => Promise<MakingProgress | undefined>) {
  const watched = new Map<PaperId, Watched>();

  const draw = async ({ watchers, progress }: Watched) => {
    if (!progress) return;
    const news = await toNews(progress);
    for (const { tell } of watchers) tell(news);
  };
  const later = (paper: PaperId, ms: number) => {
    const one = watched.get(paper);
    if (!one || one.timer !== undefined) return;
    one.isTick = ms === TICK_MS;
    one.timer = setTimeout(() => {
      one.timer = undefined;
      void draw(one).catch(report);
      if (one.progress && isUnderWay(one.progress)) later(paper, TICK_MS);
    }, ms);
  };
  const stopTimer = (one: Watched) => {
    clearTimeout(one.timer);
    one.timer = undefined;
  };

  return {
    add(watcher: Watcher): void {
      const { paper } = watcher;
      const one = watched.get(paper) ?? { watchers: new Set() };
      watched.set(paper, one);
      one.watchers.add(watcher);
      watcher.whenGone(() => {
        one.watchers.delete(watcher);
        if (one.watchers.size > 0) return;
        stopTimer(one);
        watched.delete(paper);
      });
      const begin = async () => {
        one.progress ??= await read(paper);
        if (!one.progress) return watcher.tell({ kind: 'none' });
        watcher.tell(await toNews(one.progress));
        if (isUnderWay(one.progress)) later(paper, TICK_MS);
      };
      begin().catch(report);
    },

    tell(paper: PaperId, progress: MakingProgress | undefined): void {
      const one = watched.get(paper);
      if (!one) return;
      const before = one.progress;
      // A section that has come is there at once; what is written of one waits a little.
      const isWritten =
        before && isUnderWay(before) && before.done.length === progress?.done.length;
      one.progress = progress;
      if (progress && isUnderWay(progress) && isWritten) {
        if (one.isTick) stopTimer(one);
        later(paper, PAUSE_MS);
        return;
      }
      stopTimer(one);
      if (progress && progress.state !== 'kept') {
        void draw(one).catch(report);
        if (isUnderWay(progress)) later(paper, TICK_MS);
      } else for (const each of one.watchers) each.tell({ kind: progress ? 'kept' : 'none' });
    },
  };
}

async function toNews(progress: MakingProgress): Promise<MakingNews> {
  if (progress.state === 'kept') return { kind: 'kept' };
  await speakAsSet();
  const panel = <MakingPanel progress={progress} now={Date.now()} closes />;
  return { kind: 'shown', frame: toFrame(panel), ...(!isUnderWay(progress) && { rests: true }) };
}
