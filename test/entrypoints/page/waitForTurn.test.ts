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

  it('says so from before it asks until its turn has come', async () => {
    const hears = new Set<(message: unknown, sender: unknown, respond: () => void) => void>();
    const { onMessage } = browser.runtime;
    vi.spyOn(onMessage, 'addListener').mockImplementation((hear) => hears.add(hear as never));
    vi.spyOn(onMessage, 'removeListener').mockImplementation((hear) => hears.delete(hear as never));
    const answers = () => {
      const respond = vi.fn();
      for (const hear of hears) for (const said of ['waits', {}, null]) hear(said, {}, respond);
      return respond.mock.calls;
    };
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async () => {
      expect(answers()).toEqual([[true]]);
      return { answer: 9000 };
    }) as never);
    const waiting = waitForTurn(() => undefined);
    await vi.advanceTimersByTimeAsync(8000);
    expect(answers()).toEqual([[true]]);
    await vi.advanceTimersByTimeAsync(1000);
    await waiting;
    expect(hears.size).toBe(0);
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ failure: 'too-many' });
    await expect(waitForTurn(() => undefined)).rejects.toThrow();
    expect(hears.size).toBe(0);
  });

  it('is refused where too many wait', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ failure: 'too-many' });
    await expect(waitForTurn(() => undefined)).rejects.toMatchObject({ code: 'too-many' });
  });
});
