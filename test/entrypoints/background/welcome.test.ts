import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser, { type Windows } from 'webextension-polyfill';
import { welcome } from '../../../entrypoints/background/welcome';
import { useBrowser } from '../../browser';

useBrowser();
const create = vi.fn();
const window = (id: number, change: Partial<Windows.Window> = {}): Windows.Window => ({
  id,
  focused: false,
  alwaysOnTop: false,
  incognito: false,
  ...change,
});
const open = (...all: Windows.Window[]) =>
  vi.spyOn(browser.windows, 'getAll').mockResolvedValue(all);

beforeEach(() => {
  create.mockReset();
  vi.spyOn(browser.tabs, 'create').mockImplementation(create);
  open(window(1), window(2, { focused: true }));
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('opens one page at install, in front, and never again by itself', async () => {
  await welcome('install');
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringMatching(/\/welcome\.html$/),
    windowId: 2,
  });
  await welcome('install');
  expect(create).toHaveBeenCalledOnce();
});

it.each(['update', 'browser_update'] as const)('opens nothing after an %s', async (reason) => {
  await welcome(reason);
  expect(create).not.toHaveBeenCalled();
});

it('leaves private windows alone', async () => {
  open(window(1), window(2, { focused: true, incognito: true }));
  await welcome('install');
  expect(create).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ windowId: 1 }));
  create.mockReset();
  await browser.storage.local.clear();
  open(window(2, { focused: true, incognito: true }));
  await welcome('install');
  expect(create).not.toHaveBeenCalled();
});

it('opens also where a browser has no windows, or no room to note it', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { windows } = browser;
  Object.assign(browser, { windows: undefined });
  await welcome('install').finally(() => Object.assign(browser, { windows }));
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringMatching(/\/welcome\.html$/),
  });
});
