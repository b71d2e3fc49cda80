import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type FailureCode, storageFailure } from '../../../core/failure';
import { countAll, heads } from '../../../core/query';
import { findOldReadings } from '../../../core/query/oldReadings';
import { declined, runs, sources, undoable } from '../../../core/query/sources';
import type { Declined, Run } from '../../../core/run';
import type { Source } from '../../../core/source';
import type { Inventory } from '../state';

/** Everything the page shows of the store, as of one moment. */
export type Stored =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | {
      readonly kind: 'read';
      readonly inventory: Inventory & { readonly kind: 'read' };
      readonly sources: readonly Source[];
      readonly runs: readonly Run[];
      readonly undoable: ReadonlySet<number>;
      readonly declined: readonly Declined[];
    };

/** While a run writes, the page reads again at most so often, in milliseconds. */
const PAUSE = 300;

/** What is stored, read again whenever something was written, here or in the background. */
export function useStored(): { readonly stored: Stored; readonly refresh: () => Promise<void> } {
  const [stored, setStored] = useState<Stored>({ kind: 'loading' });
  const newest = useRef(0);

  const refresh = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    const read = await readStored();
    if (turn === newest.current) setStored(read);
  }, []);

  useLayoutEffect(() => {
    void refresh();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void refresh();
      }, PAUSE);
    };
    browser.storage.onChanged.addListener(soon);
    return () => {
      clearTimeout(waiting);
      browser.storage.onChanged.removeListener(soon);
    };
  }, [refresh]);

  return { stored, refresh };
}

async function readStored(): Promise<Stored> {
  try {
    const [all, bytes, ...journal] = await Promise.all([
      heads(),
      estimate(),
      sources(),
      runs(),
      undoable(),
      declined(),
    ]);
    const [places, log, points, versions] = journal;
    const counts = countAll(all);
    const old = findOldReadings(all, places);
    const inventory = { kind: 'read', counts, heads: all, bytes, old } as const;
    return {
      kind: 'read',
      inventory,
      sources: places,
      runs: log,
      undoable: points,
      declined: versions,
    };
  } catch (error) {
    return { kind: 'failed', code: storageFailure(error).code };
  }
}

async function estimate(): Promise<number | undefined> {
  const estimated = await navigator.storage.estimate().catch(() => undefined);
  return estimated?.usage;
}
