import { afterEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readSettings } from '../../../core/settings';
import { saveSettings } from '../../../entrypoints/options/settings';
import { useBrowser } from '../../browser';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
});

it('keeps all of what is pressed at once', async () => {
  await Promise.all([
    saveSettings({ theme: 'dark' }),
    saveSettings({ textSize: 'large' }),
    saveSettings({ badge: 'unread' }),
  ]);
  const set = { theme: 'dark', textSize: 'large', badge: 'unread' };
  expect(await readSettings()).toMatchObject(set);
});

it('stores what is pressed after one that could not be stored', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  const first = saveSettings({ theme: 'dark' });
  const second = saveSettings({ theme: 'light' });
  await expect(first).rejects.toThrow('full');
  await second;
  expect(await readSettings()).toMatchObject({ theme: 'light' });
});
