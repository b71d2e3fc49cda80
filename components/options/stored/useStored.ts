import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Inventory, Stored } from './state';

type Effects = {
  readonly readStored: () => Promise<Stored>;
  /** Hears that something was written, here or in the background → what ends that. */
  readonly hearStored: (onChange: () => void) => () => void;
};

/** While a run writes, the page reads again at most so often, in milliseconds. */
const PAUSE_MS = 300;

/** What is stored, read again whenever something was written; the effects are the same all the time. */
export function useStored({ readStored, hearStored }: Effects): {
  readonly stored: Stored;
  readonly inventory: Inventory;
  readonly refresh: () => Promise<void>;
} {
  const [stored, setStored] = useState<Stored>({ kind: 'loading' });
  const newest = useRef(0);

  const refresh = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    const read = await readStored();
    if (turn === newest.current) setStored(read);
  }, [readStored]);

  useLayoutEffect(() => {
    void refresh();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const end = hearStored(() => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void refresh();
      }, PAUSE_MS);
    });
    return () => {
      clearTimeout(waiting);
      end();
    };
  }, [refresh, hearStored]);

  const inventory = stored.kind === 'read' ? stored.inventory : stored;
  return { stored, inventory, refresh };
}
