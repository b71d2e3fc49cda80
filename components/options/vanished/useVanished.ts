import { useState } from 'preact/hooks';
import { storageFailure } from '../../../core/failure';
import type { Stored } from '../stored/state';
import type { VanishedSlice, VanishedState } from './state';

type Effects = {
  readonly clearVanished: () => Promise<VanishedState['cleared']>;
  readonly undo: (run: number) => Promise<void>;
  readonly refresh: () => Promise<void>;
};

/** Clears what sources no longer list, and brings it back while the log can. */
export function useVanished(stored: Stored, effects: Effects): VanishedSlice {
  const [all, setState] = useState<VanishedState>({});
  const { cleared, ...rest } = all;
  const isThere = cleared && stored.kind === 'read' && stored.undoable.has(cleared.run);
  const work = async (change: () => Promise<VanishedState>) => {
    setState((before) => ({ ...before, working: true }));
    const after = await change().catch(
      (error: unknown): VanishedState => ({ failure: storageFailure(error).code }),
    );
    await effects.refresh();
    setState(after);
  };
  return {
    state: { ...rest, ...(isThere && { cleared }) },
    onClear: () =>
      void work(async () => {
        const cleared = await effects.clearVanished();
        return cleared ? { cleared } : {};
      }),
    onRestore: (run) =>
      void work(async () => {
        await effects.undo(run);
        return {};
      }),
  };
}
