import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeStore } from '../core/store';
import { makeLocks } from './locks';
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
