import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { waitForTurn } from '../../../entrypoints/page/waitForTurn';

const start = Date.UTC(2026, 5, 1);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Presses in as many tabs, each so many milliseconds after the first → when each asks, and whether it was told to wait. */
async function press(...times: readonly number[]) {
  const asked: [seconds: number, waited: boolean][] = [];
  for (const time of times) {
    await vi.advanceTimersByTimeAsync(start + time - Date.now());
    let waited = false;
    const wait = () => {
      waited = true;
    };
    void waitForTurn(wait).then(() => asked.push([(Date.now() - start) / 1000, waited]));
    await vi.advanceTimersByTimeAsync(0);
  }
  await vi.advanceTimersByTimeAsync(600_000);
  return asked;
}

describe('a request for a paper', () => {
  it.each([undefined, start - 15_000, 1])(
    'is made at once where none was made lately: %s',
    async (asked) => {
      if (asked) await fakeBrowser.storage.local.set({ htmlAsked: asked });
      expect(await press(0)).toEqual([[0, false]]);
    },
  );

  it('waits for those that are made, and for those that wait', async () => {
    expect(await press(0, 5, 6, 20_000, 46_000, 70_000)).toEqual([
      [0, false],
      [15, true],
      [30, true],
      [45, true],
      [60, true],
      [75, true],
    ]);
  });

  it.each([start + 3_600_000, start + 106_000, Number.POSITIVE_INFINITY, 'soon', null, -1, {}])(
    'waits for nothing that cannot be: %s',
    async (asked) => {
      await fakeBrowser.storage.local.set({ htmlAsked: asked });
      expect(await press(0, 1)).toEqual([
        [0, false],
        [15, true],
      ]);
    },
  );

  it('waits for a turn that was taken by a clock that runs a little ahead', async () => {
    await fakeBrowser.storage.local.set({ htmlAsked: start + 3000 });
    expect(await press(0)).toEqual([[18, true]]);
  });
});
