import { afterEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { createReaderOpener } from '../../../entrypoints/background/openReader';
import { useBrowser } from '../../browser';

afterEach(() => {
  vi.restoreAllMocks();
});

useBrowser();

it('opens one tab at a time, however many are asked for', async () => {
  let now = 1000;
  const create = vi.spyOn(browser.tabs, 'create');
  const open = createReaderOpener({ now: () => now });
  await Promise.all(Array.from({ length: 20 }, () => open('2509.00001')));
  now += 100;
  await open('2509.00002');
  expect(create).toHaveBeenCalledTimes(1);
  now += 1000;
  await open('hep-th/9901001');
  expect(create).toHaveBeenCalledTimes(2);
  expect(create.mock.calls[1]?.[0].url).toMatch(/\/reader\.html\?paper=hep-th%2F9901001$/);
  now = 0;
  create.mockRejectedValueOnce(new Error('no window'));
  await expect(open('2509.00003')).rejects.toThrow('no window');
  now += 1000;
  await open('2509.00003');
  expect(create).toHaveBeenCalledTimes(4);
});
