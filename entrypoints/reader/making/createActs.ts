import type { MakingActs } from '../../../components/reader/making/acts';
import type { Notice } from '../../../components/reader/notice';
import { writeMakings } from '../../../core/cards/offer';
import { storageFailure } from '../../../core/failure';
import type { MadeBefore } from '../../../core/making/keepMaking';
import { putBackMaking } from '../../../core/making/putBackMaking';
import { ask } from '../../../core/messages';
import { readMaking, readMakings, type StoredMaking } from '../../../core/store/models';
import { seeMade } from '../../visits/seeMade';
import type { Press } from '../presses/press';
import { createDrops } from './createDrops';
import { createStops } from './createStops';
import { putOwn } from './putOwn';

/** What a press does to summaries that are made: the background does it, and tells every page. */
export function createActs(press: Press, refresh: () => Promise<void>): MakingActs {
  const tell = async (work: () => Promise<unknown>): Promise<Notice | undefined> => {
    const failed = await work().then(
      () => undefined,
      (error: unknown) => storageFailure(error).code,
    );
    await refresh();
    return failed && { kind: 'unmade', code: failed };
  };
  const doing = (work: () => Promise<unknown>) => void press(() => tell(work));
  const putBack = async (...makings: readonly StoredMaking[]) => {
    for (const each of makings) await putBackMaking(each);
    await writeMakings((await readMakings()).map((each) => each.paper));
    await refresh();
  };
  return {
    make: (papers, from) => doing(() => ask('makeAll', { papers, ...(from && { from }) })),
    goOn: (paper, anew) => doing(() => ask('goOn', { paper, ...(anew && { anew }) })),
    keep: (paper) =>
      void press(async (canUndo): Promise<Notice | undefined> => {
        const making = await readMaking(paper);
        let kept: MadeBefore | undefined;
        const failed = await tell(async () => {
          kept = await ask('keepMaking', { paper });
        });
        if (!failed) await seeMade(paper).catch(console.warn);
        const { replaced, askedAt } = kept ?? {};
        // Another one than was read here was kept where it was asked for anew meanwhile: that cannot be put back.
        if (failed || !replaced || !making || making.askedAt !== askedAt) return failed;
        canUndo(async () => {
          await putOwn(replaced);
          await putBack(making);
        });
        return { kind: 'replaced' };
      }),
    ...createStops({ press, tell, putBack }),
    ...createDrops({ press, refresh, putBack }),
  };
}
