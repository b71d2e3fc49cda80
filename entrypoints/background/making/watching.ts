import { isOnlyWritten, isUnderWay, type MakingProgress } from '../../../core/making';
import type { Watcher } from '../../../core/messages/making';
import type { PaperId } from '../../../core/paper';
import { report } from '../report';
import { openPace, type Pace } from './watching/pace';
import { tellAll, toNews } from './watching/toNews';

type Watched = {
  readonly watchers: Set<Watcher>;
  readonly pace: Pace;
  progress?: MakingProgress | undefined;
};

/** Shows pages of papers how their summaries come along; `read` tells how far one is that nobody has spoken of yet. */
export function openWatching(read: (paper: PaperId) => Promise<MakingProgress | undefined>) {
  const watched = new Map<PaperId, Watched>();
  const watch = (paper: PaperId) => {
    const isOpen = () => one.progress !== undefined && isUnderWay(one.progress);
    const one: Watched = { watchers: new Set(), pace: openPace(() => tellAll(one), isOpen) };
    watched.set(paper, one);
    return one;
  };

  return {
    add(watcher: Watcher): void {
      const { paper } = watcher;
      const one = watched.get(paper) ?? watch(paper);
      one.watchers.add(watcher);
      watcher.whenGone(() => {
        one.watchers.delete(watcher);
        if (one.watchers.size > 0) return;
        one.pace.stop();
        watched.delete(paper);
      });
      const begin = async () => {
        one.progress ??= await read(paper);
        if (!one.progress) return watcher.tell({ kind: 'none' });
        watcher.tell(await toNews(one.progress));
        if (one.watchers.size > 0) one.pace.tick();
      };
      begin().catch(report);
    },

    tell(paper: PaperId, progress: MakingProgress | undefined): void {
      const one = watched.get(paper);
      if (!one) return;
      const { progress: before, pace, watchers } = one;
      one.progress = progress;
      if (!progress || progress.state === 'kept') {
        pace.stop();
        for (const each of watchers) each.tell({ kind: progress ? 'kept' : 'none' });
      } else if (isOnlyWritten(before, progress)) pace.soon();
      // A section that has come is there at once.
      else pace.now();
    },
  };
}
