import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { waitForTurn } from '../../../entrypoints/page/waitForTurn';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Waits for a turn that is in so many milliseconds → the seconds that the reader is told, and after how many it was there. */
async function wait(ms: number) {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ answer: ms });
  const told: number[] = [];
  const start = Date.now();
  const waiting = waitForTurn((seconds) => told.push(seconds)).then(() => Date.now() - start);
  await vi.runAllTimersAsync();
  return { told, waited: await waiting };
}

describe('who waits for their turn', () => {
  it.each([
    [0, []],
    [1, [1]],
    [4999, [5]],
    [15_000, [15, 10, 5]],
    [12_300, [13, 10, 5]],
  ])('of %d ms is told the seconds: %j', async (ms, told) => {
    expect(await wait(ms)).toEqual({ told, waited: ms });
  });

  it('is refused where too many wait', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ failure: 'too-many' });
    await expect(waitForTurn(() => undefined)).rejects.toMatchObject({ code: 'too-many' });
  });
});
