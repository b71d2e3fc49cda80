import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser, { type Tabs } from 'webextension-polyfill';
import { waitForLoad } from '../../../../entrypoints/background/pages/waitForLoad';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const is = (...states: readonly string[]) => {
  let at = 0;
  return vi.spyOn(browser.tabs, 'get').mockImplementation(async () => {
    const status = states[Math.min(at, states.length - 1)] ?? '';
    at += 1;
    return { status } as Tabs.Tab;
  });
};
async function wait(): Promise<{ isOver: () => boolean }> {
  let over = false;
  void waitForLoad(7).then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return { isOver: () => over };
}

it('waits for a page that loads, and not for one that has', async () => {
  is('loading', 'loading', 'complete');
  const { isOver } = await wait();
  expect(isOver()).toBe(false);
  await vi.advanceTimersByTimeAsync(250);
  expect(isOver()).toBe(true);
  is('complete');
  expect((await wait()).isOver()).toBe(true);
});

it('gives up on a page that never finishes, and on a tab that has gone', async () => {
  is('loading');
  const endless = await wait();
  await vi.advanceTimersByTimeAsync(2800);
  expect(endless.isOver()).toBe(false);
  await vi.advanceTimersByTimeAsync(400);
  expect(endless.isOver()).toBe(true);
  vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'));
  expect((await wait()).isOver()).toBe(true);
});
