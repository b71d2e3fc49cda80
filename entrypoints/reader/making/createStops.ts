import type { MakingActs } from '../../../components/reader/making/acts';
import type { Notice } from '../../../components/reader/notice';
import { byTurn, isUnderWay } from '../../../core/making';
import { ask } from '../../../core/messages';
import type { PaperId } from '../../../core/paper';
import { readMakings, type StoredMaking } from '../../../core/store/models';
import type { Press } from '../presses/press';

type Options = {
  readonly press: Press;
  /** Does it, and gives what is to be told where it failed. */
  readonly tell: (work: () => Promise<unknown>) => Promise<Notice | undefined>;
  readonly putBack: (...makings: readonly StoredMaking[]) => Promise<void>;
};

/**
 * What stops summaries. Of one that waits nothing is left then; where that is so of any, or several were stopped, the press can
 * be taken back: what waited waits again, in its order.
 */
export function createStops({ press, tell, putBack }: Options): Pick<MakingActs, 'stop'> {
  return {
    stop: (paper) =>
      void press(async (canUndo) => {
        const before = (await readUnderWay()).filter((one) => !paper || one.paper === paper);
        const failed = await tell(() =>
          paper === undefined ? ask('stopMakings', {}) : ask('stopMaking', { paper }),
        );
        const after = new Map((await readMakings()).map((one) => [one.paper, one.state]));
        const isGone = ({ paper: of, state }: StoredMaking) =>
          state === 'waiting' && !after.has(of);
        // One that came to its end in the same moment was not stopped.
        const stopped = before.filter((one) => isGone(one) || after.get(one.paper) === 'stopped');
        const isLost = stopped.length > 1 || stopped.some(isGone);
        if (failed || !isLost) return failed;
        canUndo(async () => {
          await putBack(...stopped);
          for (const each of stopped) await goOn(each.paper);
        });
        return { kind: 'stoppedMaking', count: stopped.length };
      }),
  };
}

async function readUnderWay(): Promise<readonly StoredMaking[]> {
  return (await readMakings()).filter(isUnderWay).sort(byTurn);
}

function goOn(paper: PaperId): Promise<unknown> {
  return ask('goOn', { paper });
}
