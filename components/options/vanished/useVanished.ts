import { useState } from 'preact/hooks';
import { storageFailure } from '../../../core/failure';
import { clearVanished } from '../../../core/sync/clearVanished';
import { undoRun } from '../../../core/sync/undo';
import { takeBack } from '../../../entrypoints/options/undo';
import type { VanishedEvents, VanishedState } from '../state';
import type { Stored } from '../stored/useStored';

/** Clears what sources no longer list, and brings it back while the log can. */
export function useVanished(stored: Stored, refresh: () => Promise<void>) {
  const [all, setState] = useState<VanishedState>({});
  const { cleared, ...rest } = all;
  const isThere = cleared && stored.kind === 'read' && stored.undoable.has(cleared.run);
  const state: VanishedState = { ...rest, ...(isThere && { cleared }) };
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
        await takeBack(undoRun(run));
        return {};
      }),
  };
  return { state, ...events };
}
