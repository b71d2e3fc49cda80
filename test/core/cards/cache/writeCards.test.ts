import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { writeCards } from '../../../../core/cards/cache/writeCards';
import { useBrowser } from '../../../browser';

useBrowser();
afterEach(() => vi.restoreAllMocks());
const { local } = browser.storage;

/** So many cards; `asked` hears of each as it is drawn. */
function* drawn(count: number, asked: (at: number) => void = () => {}) {
  for (let at = 0; at < count; at += 1) {
    asked(at);
    yield [`card:${at}`, `글 ${at}`] as const;
  }
}

describe('cards', () => {
  it.each([0, 1, 24, 25, 26, 250])('are all written, some at a time: %i of them', async (count) => {
    const set = vi.spyOn(local, 'set');
    await writeCards(drawn(count));
    expect(await local.get(null)).toEqual(Object.fromEntries(drawn(count)));
    expect(set).toHaveBeenCalledTimes(Math.ceil(count / 25));
  });

  it('are drawn while those before are on their way, and not further ahead', async () => {
    let most = 0;
    let under = 0;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      under += 1;
      most = Math.max(most, under);
      await set(items);
      under -= 1;
    });
    await writeCards(drawn(1000));
    expect(most).toBe(2);
    expect(under).toBe(0);
  });

  it('are drawn no more once the disk is full, and what was written stays', async () => {
    const set = local.set.bind(local);
    let calls = 0;
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      calls += 1;
      if (calls > 2) throw new Error('Resource::kQuotaBytes quota exceeded');
      await set(items);
    });
    let last = 0;
    const writing = writeCards(
      drawn(3000, (at) => {
        last = at;
      }),
    );
    await expect(writing).rejects.toMatchObject({ code: 'storage-full' });
    expect(Object.keys(await local.get(null))).toHaveLength(50);
    expect(last).toBeLessThan(125);
  });
});
