import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeStore } from '../core/store';
import { drawPlainly } from './look';

/** Gives each test of a file an empty database, an empty storage.local, plain cards, and Web Locks of its own. */
export function useBrowser(): void {
  beforeEach(async () => {
    await deleteStore();
    drawPlainly();
    fakeBrowser.reset();
    vi.stubGlobal('navigator', { locks: makeLocks() });
  });
  afterEach(async () => {
    await cardsFollowed();
    vi.unstubAllGlobals();
  });
}

/** Whoever holds a lock or waits for one has gone: the locks are free. */
export function freeLocks(): void {
  vi.stubGlobal('navigator', { ...navigator, locks: makeLocks() });
}

/** Waits until what follows a run under its lock has ended, well or not. */
export async function cardsFollowed(): Promise<void> {
  await navigator.locks.request('yoyak-sync', async () => undefined);
}

/** What a browser does that is short of room. */
export async function deleteStore(): Promise<void> {
  await closeStore();
  await deleteDatabase('yoyak');
  await deleteDatabase('yoyak-models');
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Web Locks as the specification has them: by name, first come, first served. Node 20 has none. */
function makeLocks() {
  const last = new Map<string, Promise<unknown>>();
  const held: string[] = [];
  return {
    query: async () => ({ held: held.map((name) => ({ name })), pending: [] }),
    request<T>(name: string, run: () => Promise<T>): Promise<T> {
      held.push(name);
      const result = (last.get(name) ?? Promise.resolve())
        .then(run)
        .finally(() => held.splice(held.indexOf(name), 1));
      last.set(
        name,
        result.catch(() => undefined),
      );
      return result;
    },
  };
}
