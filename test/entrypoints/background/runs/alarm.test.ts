import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { writeSettings } from '../../../../core/settings';
import { MIDNIGHT, planMidnight } from '../../../../entrypoints/background/runs/alarm';
import { hearChanges } from '../../../../entrypoints/background/toolbar/hearChanges';
import { useBrowser } from '../../../browser';

useBrowser();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});
const planned = async () => (await browser.alarms.get(MIDNIGHT))?.scheduledTime;

describe('the turn of the day', () => {
  it.each([
    [new Date(2025, 8, 8, 0, 0, 0), new Date(2025, 8, 9)],
    [new Date(2025, 8, 8, 23, 59, 59), new Date(2025, 8, 9)],
    [new Date(2025, 11, 31, 12), new Date(2026, 0, 1)],
  ])('wakes the worker where the icon counts: at %s', async (now, midnight) => {
    vi.setSystemTime(now);
    await writeSettings({ badge: 'unread' });
    await planMidnight();
    expect(await planned()).toBe(midnight.getTime());
  });

  it('wakes nobody where it counts nothing, and is planned as soon as it does', async () => {
    vi.setSystemTime(new Date(2025, 8, 8, 12));
    await planMidnight();
    expect(await planned()).toBeUndefined();
    hearChanges(async () => {});
    await writeSettings({ badge: 'unread' });
    await vi.waitFor(async () => expect(await planned()).toBe(new Date(2025, 8, 9).getTime()));
    await writeSettings({ badge: 'off' });
    await vi.waitFor(async () => expect(await planned()).toBeUndefined());
  });
});
