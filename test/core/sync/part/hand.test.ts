import { afterEach, describe, expect, it, vi } from 'vitest';
import { runs } from '../../../../core/query/sources';
import type { Version } from '../../../../core/run';
import { beginRun, endRun, noteInHand, noteResume } from '../../../../core/sync/log/journal';
import { openHand } from '../../../../core/sync/part/hand';
import { useBrowser } from '../../../browser';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
});

const version = (id: string): Version => ({ source: 's', id, revision: 'r' });
const begin = () => beginRun('reader', [{ source: 's', title: '' }], Date.now());
const inHand = async () => (await runs())[0]?.inHand?.map(({ id }) => id);

describe('what a run has in hand', () => {
  it('is written down before it is read, and no more once it was', async () => {
    const run = await begin();
    const hand = openHand(run);
    const noted = vi.spyOn(IDBObjectStore.prototype, 'put');
    const read: string[] = [];
    const hold = (id: string) =>
      hand.hold(version(id), () => {
        const last = noted.mock.calls.at(-1)?.[0] as { inHand?: readonly Version[] };
        expect(last.inHand?.map((each) => each.id)).toContain(id);
        read.push(id);
        return id;
      });
    expect(await Promise.all(['a', 'b', 'c'].map(hold))).toEqual(['a', 'b', 'c']);
    await hand.end();
    expect(read).toEqual(['a', 'b', 'c']);
    // The first, then those that came meanwhile, then none.
    expect(noted).toHaveBeenCalledTimes(3);
    expect(await inHand()).toBeUndefined();
  });

  it('throws to whoever asked, and to nobody else', async () => {
    const hand = openHand(await begin());
    const bad = hand.hold(version('a'), () => {
      throw new TypeError('no');
    });
    const good = hand.hold(version('b'), () => 'b');
    await expect(bad).rejects.toThrow('no');
    expect(await good).toBe('b');
    await hand.end();
  });

  it('is suspected when the run was cut off, and read alone, while others go on', async () => {
    const run = await begin();
    await noteInHand(run.id, [version('a'), version('b')]);
    const again = await noteResume(run.id);
    expect(again?.suspects).toMatchObject([
      { id: 'a', cuts: 1 },
      { id: 'b', cuts: 1 },
    ]);
    const hand = openHand(again ?? run);
    const seen: (readonly string[])[] = [];
    const noted = vi.spyOn(IDBObjectStore.prototype, 'put');
    const hold = (id: string) =>
      hand.hold(version(id), () => {
        const last = noted.mock.calls.at(-1)?.[0] as { inHand?: readonly Version[] };
        seen.push(last.inHand?.map((each) => each.id) ?? []);
      });
    const others = async () => {
      for (let n = 0; n < 60; n += 1) {
        await hold(`x${n}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    await Promise.all([hold('a'), hold('b'), others()]);
    await hand.end();
    expect(seen).toHaveLength(62);
    expect(seen.filter((ids) => ids.includes('a'))).toEqual([['a']]);
    expect(seen.filter((ids) => ids.includes('b'))).toEqual([['b']]);
    const ended = await endRun(run.id, Date.now());
    expect(ended).not.toHaveProperty('suspects');
    await noteInHand(run.id, [version('late')]);
    expect(await inHand()).toBeUndefined();
  });

  it('is not read when it cannot be written down', async () => {
    const hand = openHand(await begin());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const read = vi.fn();
    await expect(hand.hold(version('a'), read)).rejects.toMatchObject({ code: 'storage-full' });
    expect(read).not.toHaveBeenCalled();
    await hand.end();
  });
});
