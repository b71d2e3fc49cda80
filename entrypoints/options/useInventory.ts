import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Inventory } from '../../components/options/state';
import { storageFailure } from '../../core/failure';
import { countAll, heads } from '../../core/query';

type Known = { readonly inventory: Inventory; readonly refresh: () => Promise<void> };

/** What is stored, read again whenever something was written, here or in the background. */
export function useInventory(): Known {
  const [inventory, setInventory] = useState<Inventory>({ kind: 'loading' });
  const newest = useRef(0);

  const refresh = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    const read = await readInventory();
    if (turn === newest.current) setInventory(read);
  }, []);

  useLayoutEffect(() => {
    refresh();
    browser.storage.onChanged.addListener(refresh);
    return () => browser.storage.onChanged.removeListener(refresh);
  }, [refresh]);

  return { inventory, refresh };
}

async function readInventory(): Promise<Inventory> {
  try {
    const [found, bytes] = await Promise.all([heads(), estimate()]);
    return { kind: 'read', counts: countAll(found), heads: found, bytes };
  } catch (error) {
    return { kind: 'failed', code: storageFailure(error).code };
  }
}

async function estimate(): Promise<number | undefined> {
  const estimated = await navigator.storage.estimate().catch(() => undefined);
  return estimated?.usage;
}
