import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
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
    asked.push((time + (await takeTurn()).ms) / 1000);
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
    expect(turns.map(({ ms }) => ms)).toEqual(
      Array.from({ length: count }, (_, at) => at * 15_000),
    );
  });

  it('is refused where too many wait, and then nobody’s', async () => {
    const turns = Array.from({ length: 12 }, () =>
      takeTurn(LONGEST_MS).then(
        ({ ms }) => ms,
        ({ code }) => code,
      ),
    );
    expect((await Promise.all(turns)).slice(-4)).toEqual([
      120_000,
      'too-many',
      'too-many',
      'too-many',
    ]);
    expect((await takeTurn()).ms).toBe(135_000);
  });

  it('is soon where the clock was set back since the last one', async () => {
    await press(3_600_000, 3_600_000);
    expect(await press(0)).toEqual([15]);
  });

  const nonsense = [['a', 'b'], [Number.POSITIVE_INFINITY, 0], [1, 2], [start], start, null, {}];
  it.each(['soon', null, -1, {}, [], ['a', 'b'], [start, start - 1], nonsense])(
    'is now where what is kept of the last one says nothing: %j',
    async (asked) => {
      await session.set({ htmlAsked: asked });
      expect(await press(0)).toEqual([0]);
    },
  );

  it.each([
    // Who gave theirs back, and when the next ones are then.
    [[0], [0, 45, 60]],
    [[1], [15, 45, 60]],
    [[2], [30, 45, 60]],
    [
      [0, 2],
      [0, 30, 45],
    ],
    [
      [2, 1, 0],
      [0, 15, 30],
    ],
    [[], [45, 60, 75]],
  ])('that was given back is the next one’s: %j → %j', async (left, next) => {
    const turns = await Promise.all([takeTurn(), takeTurn(), takeTurn()]);
    for (const at of left) await turns[at]?.giveBack();
    expect(await press(0, 0, 0)).toEqual(next);
  });

  it('that was given back between two is nobody’s where it would be too near to either', async () => {
    const turns = await Promise.all([takeTurn(), takeTurn(), takeTurn()]);
    vi.setSystemTime(start + 16_000);
    await turns[1]?.giveBack();
    // At 16 s it is 14 s until the one at 30 s.
    expect(await press(16_000)).toEqual([45]);
  });

  it('takes no other one with it where that is said twice', async () => {
    const first = await takeTurn();
    await first.giveBack();
    const second = await takeTurn();
    expect(second.ms).toBe(0);
    await takeTurn();
    await Promise.all([second.giveBack(), second.giveBack()]);
    expect(await press(0, 0)).toEqual([0, 30]);
  });

  describe('of a page in a tab', () => {
    let open: number[];
    /** In pages that were reloaded, other scripts of ours hear, and say nothing to it. */
    let reloaded: number[];
    let asleep: number[];
    beforeEach(() => {
      [open, reloaded, asleep] = [[1, 2, 3], [], []];
      vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (tab: number) => {
        if (asleep.includes(tab)) return new Promise(() => undefined);
        if (!open.includes(tab)) throw new Error('Receiving end does not exist.');
        return reloaded.includes(tab) ? undefined : true;
      }) as never);
    });
    afterEach(() => {
      vi.restoreAllMocks();
    });
    const takeIn = async (tab: number) => (await takeTurn(LONGEST_MS, tab)).ms / 1000;

    it('is the next one’s once the tab is closed, also after the worker was ended', async () => {
      expect([await takeIn(1), await takeIn(2), await takeIn(3)]).toEqual([0, 15, 30]);
      open = [1, 3];
      vi.resetModules();
      const anew = await import('../../../../entrypoints/background/pages/takeTurn');
      expect((await anew.takeTurn(LONGEST_MS, 1)).ms).toBe(15_000);
      expect((await anew.takeTurn()).ms).toBe(45_000);
    });

    it('stays taken where it has come: the page has asked, and was closed then', async () => {
      expect([await takeIn(1), await takeIn(2)]).toEqual([0, 15]);
      open = [];
      vi.setSystemTime(start + 15_000);
      expect(await takeIn(3)).toBe(15);
    });

    it('leaves the others theirs, and makes room where too many waited', async () => {
      open = Array.from({ length: 20 }, (_, at) => at);
      for (let tab = 0; tab < 9; tab += 1) await takeIn(tab);
      await expect(takeIn(10)).rejects.toMatchObject({ code: 'too-many' });
      open = open.filter((tab) => tab % 3 !== 1);
      expect(await takeIn(11)).toBe(15);
      expect(await takeIn(12)).toBe(60);
      expect(await takeIn(14)).toBe(105);
      await expect(takeIn(15)).rejects.toMatchObject({ code: 'too-many' });
    });

    it('is the next one’s once the page was reloaded or left, before it came', async () => {
      expect([await takeIn(1), await takeIn(2), await takeIn(3)]).toEqual([0, 15, 30]);
      reloaded = [2];
      expect(await takeIn(1)).toBe(15);
      expect((await takeTurn()).ms).toBe(45_000);
    });

    it('is its own again where the page that was reloaded asks again', async () => {
      expect([await takeIn(1), await takeIn(2)]).toEqual([0, 15]);
      expect(await takeIn(2)).toBe(15);
      expect(await takeIn(3)).toBe(30);
    });

    it('stays its own while the page sleeps and says nothing', async () => {
      expect([await takeIn(1), await takeIn(2)]).toEqual([0, 15]);
      asleep = [2];
      const next = takeIn(3);
      await vi.advanceTimersByTimeAsync(1000);
      expect(await next).toBe(30);
    });

    it('is given back by nobody where no page waits for it', async () => {
      expect([(await takeTurn()).ms, (await takeTurn()).ms]).toEqual([0, 15_000]);
      open = [];
      expect(await takeIn(1)).toBe(30);
    });
  });

  it('keeps nothing of those that are long over', async () => {
    await press(0, 15_000, 30_000, 300_000);
    const { htmlAsked } = await session.get('htmlAsked');
    expect(htmlAsked).toEqual([[start + 300_000, start + 300_000]]);
  });

  it('leaves nothing on the disk', async () => {
    await press(0, 1);
    expect(await local.get(null)).toEqual({});
  });
});
