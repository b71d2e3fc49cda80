import { useState } from 'preact/hooks';
import type { VanishedEvents, VanishedState } from '../../components/options/state';
import { storageFailure } from '../../core/failure';
import { clearVanished } from '../../core/sync/clearVanished';
import { undoRun } from '../../core/sync/undo';

/** Clears what sources no longer list, and brings it back. */
export function useVanished(refresh: () => Promise<void>) {
  const [state, setState] = useState<VanishedState>({});
  const work = async (change: () => Promise<VanishedState>) => {
    setState((before) => ({ ...before, working: true }));
    const after = await change().catch(
      (error: unknown): VanishedState => ({ failure: storageFailure(error).code }),
    );
    await refresh();
    setState(after);
  };
  const events: VanishedEvents = {
    onClearVanished: () =>
      void work(async () => {
        const cleared = await clearVanished();
        return cleared ? { cleared } : {};
      }),
    onRestoreVanished: (run) =>
      void work(async () => {
        await undoRun(run);
        return {};
      }),
  };
  return { state, ...events };
}
