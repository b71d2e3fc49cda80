import { describe, expect, it } from 'vitest';
import { leaveBundle } from '../../../../core/bundle';
import { BUNDLE_LOCK, SYNC_LOCK } from '../../../../core/store/locks';
import { heldLock } from '../../../../entrypoints/popup/read/heldLock';
import { importFinished } from '../../../../entrypoints/popup/read/importFinished';
import { isImported } from '../../../../entrypoints/popup/read/isImported';
import { useBrowser } from '../../../browser';

useBrowser();

/** Holds a lock until it is told to let it go. */
async function hold(name: string): Promise<() => void> {
  return new Promise((held) => {
    void navigator.locks.request(name, () => new Promise<void>((end) => held(end)));
  });
}

describe('whether digests are being written', () => {
  it.each([SYNC_LOCK, BUNDLE_LOCK])('is told by %s alone', async (name) => {
    await leaveBundle();
    const others = await Promise.all(['yoyak-trying ollama', 'yoyak-covered'].map(hold));
    expect(await heldLock()).toBeUndefined();
    expect(await isImported()).toBe(true);

    const letGo = await hold(name);
    expect(await heldLock()).toBe(name);
    expect(await isImported()).toBe(false);
    const ended: string[] = [];
    const waiting = importFinished().then(() => ended.push('finished'));
    ended.push('let go');
    letGo();
    await waiting;
    expect(ended).toEqual(['let go', 'finished']);
    for (const end of others) end();
  });
});
