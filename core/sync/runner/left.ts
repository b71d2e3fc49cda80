import { leftRuns } from '../../query/sources';
import type { RunnerHost } from './host';
import { endLeftRuns } from './run';

/**
 * Gives what ends the runs that pages have left, once nobody writes, and tells open pages of it: a page that is still at
 * its own may be closed before it is done. However often it is asked for, it waits once.
 */
export function openLeft({ stayAwake, tell }: Pick<RunnerHost, 'stayAwake' | 'tell'>) {
  let ending: Promise<void> | undefined;
  const end = async () => {
    if ((await leftRuns()).length === 0) return;
    const letSleep = stayAwake();
    try {
      if (await endLeftRuns()) tell({ kind: 'ended', run: undefined });
    } finally {
      letSleep();
    }
  };
  return (): Promise<void> => {
    ending ??= end().finally(() => {
      ending = undefined;
    });
    return ending;
  };
}
