import type { MakingActs } from '../../../components/reader/making/acts';
import type { Notice } from '../../../components/reader/notice';
import { writeMakings } from '../../../core/cards/offer';
import { storageFailure } from '../../../core/failure';
import { putBackMaking } from '../../../core/making/putBackMaking';
import { ask } from '../../../core/messages';
import { readMaking, readMakings } from '../../../core/store/models';
import type { Press } from '../presses/press';

/** What a press does to summaries that are made: the background does it, and tells every page. */
export function createActs(press: Press, refresh: () => Promise<void>): MakingActs {
  const doing = (work: () => Promise<unknown>) =>
    void press(async (): Promise<Notice | undefined> => {
      const failed = await work().then(
        () => undefined,
        (error: unknown) => storageFailure(error).code,
      );
      await refresh();
      return failed && { kind: 'unmade', code: failed };
    });
  return {
    make: (papers) => doing(() => ask('makeAll', { papers })),
    stop: (paper) =>
      doing(() => (paper === undefined ? ask('stopMakings', {}) : ask('stopMaking', { paper }))),
    goOn: (paper, anew) => doing(() => ask('goOn', { paper, ...(anew && { anew }) })),
    keep: (paper) => doing(() => ask('keepMaking', { paper })),
    drop: (paper) =>
      void press(async (canUndo) => {
        const before = await readMaking(paper);
        await ask('dropMaking', { paper });
        await refresh();
        if (!before) return undefined;
        canUndo(async () => {
          await putBackMaking(before);
          await writeMakings((await readMakings()).map((each) => each.paper));
          await refresh();
        });
        return { kind: 'dropped' };
      }),
  };
}
