import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LONGEST_MS, takeTurn } from '../../../../entrypoints/background/pages/takeTurn';

const start = Date.UTC(2026, 5, 1);
const { session, local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Presses in as many tabs, each so many milliseconds after the first → after how many seconds each asks. */
async function press(...times: readonly number[]) {
  const asked: number[] = [];
  for (const time of times) {
    vi.setSystemTime(start + time);
    asked.push((time + (await takeTurn())) / 1000);
  }
  return asked;
}

describe('a turn to ask arXiv', () => {
  it('is now where none was taken lately', async () => {
    expect(await press(0)).toEqual([0]);
    expect(await press(15_000)).toEqual([15]);
  });

  it('comes after those that were taken', async () => {
    expect(await press(0, 5, 6, 20_000, 46_000, 70_000)).toEqual([0, 15, 30, 45, 60, 75]);
  });

  it.each([2, 3, 9])('is nobody else’s where %d ask in one moment', async (count) => {
    const turns = await Promise.all(Array.from({ length: count }, () => takeTurn()));
    expect(turns).toEqual(Array.from({ length: count }, (_, at) => at * 15_000));
  });

  it('is refused where too many wait, and then nobody’s', async () => {
    const turns = Array.from({ length: 12 }, () => takeTurn(LONGEST_MS).catch(({ code }) => code));
    expect((await Promise.all(turns)).slice(-4)).toEqual([
      120_000,
      'too-many',
      'too-many',
      'too-many',
    ]);
    expect(await takeTurn()).toBe(135_000);
  });

  it('is soon where the clock was set back since the last one', async () => {
    await press(3_600_000, 3_600_000);
    expect(await press(0)).toEqual([15]);
  });

  it.each(['soon', null, -1, {}, [], ['a', 'b'], [Number.POSITIVE_INFINITY, 0]])(
    'is now where what is kept of the last one says nothing: %j',
    async (asked) => {
      await session.set({ htmlAsked: asked });
      expect(await press(0)).toEqual([0]);
    },
  );

  it('leaves nothing on the disk', async () => {
    await press(0, 1);
    expect(await local.get(null)).toEqual({});
  });
});
