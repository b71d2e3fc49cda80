import { storageFailure } from '../../failure';
import type { Run } from '../../run';
import type { Following } from './following';
import type { RunnerHost } from './host';
import type { RunOptions } from './run';

/** Begins to watch over runs, those under way and those that wait for their turn; there are none yet. */
export function openWatch(host: RunnerHost, { follow, over }: Following) {
  const aborts = new Set<AbortController>();
  return {
    isIdle: () => aborts.size === 0,
    abortAll(): void {
      for (const abort of aborts) abort.abort();
    },
    /** Sees a run through: the worker stays awake, and would take it up again; followers hear how it ends. */
    async watch(work: (options: RunOptions) => Promise<Run | undefined>): Promise<void> {
      const abort = new AbortController();
      aborts.add(abort);
      const letSleep = host.stayAwake();
      host.planResume();
      let failed = false;
      try {
        const open = await host.open();
        const { isAllowed } = host;
        const { signal } = abort;
        const run = await work({ open, isAllowed, signal, onProgress: follow });
        host.tell({ kind: 'ended', run });
      } catch (error) {
        failed = true;
        host.tell({ kind: 'failed', code: storageFailure(error).code });
        throw error;
      } finally {
        letSleep();
        aborts.delete(abort);
        if (aborts.size === 0) await Promise.all([host.forgetResume(), over()]);
        // Nothing could be written down, so nobody knows that it was tried: the alarm does.
        if (failed) host.planLater();
        else await host.planNext();
      }
    },
  };
}
