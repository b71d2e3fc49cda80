import type { MakingActs } from '../../../components/reader/making/acts';
import { isUnderWay } from '../../../core/making';
import { ask } from '../../../core/messages';
import { readMaking, readMakings, type StoredMaking } from '../../../core/store/models';
import type { Press } from '../presses/press';

type Options = {
  readonly press: Press;
  readonly refresh: () => Promise<void>;
  readonly putBack: (...makings: readonly StoredMaking[]) => Promise<void>;
};

/** What throws away summaries that nobody has accepted; each press can be taken back. */
export function createDrops({
  press,
  refresh,
  putBack,
}: Options): Pick<MakingActs, 'drop' | 'dropAll'> {
  return {
    drop: (paper) =>
      void press(async (canUndo) => {
        const before = await readMaking(paper);
        await ask('dropMaking', { paper });
        await refresh();
        if (!before) return 'nothing';
        canUndo(() => putBack(before));
        return { kind: 'dropped' };
      }),
    dropAll: (papers) =>
      void press(async (canUndo) => {
        // What goes on meanwhile, in whichever page, is not thrown away.
        const before = (await readMakings()).filter(
          (each) => papers.includes(each.paper) && !isUnderWay(each),
        );
        if (before.length === 0) return 'nothing';
        canUndo(() => putBack(...before));
        for (const { paper } of before) await ask('dropMaking', { paper });
        await refresh();
        return { kind: 'droppedAll', count: before.length };
      }),
  };
}
