import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { writeSettings } from '../../../../core/settings';
import { hearOmnibox } from '../../../../entrypoints/background/omnibox/hearOmnibox';
import { hearCommands } from '../../../../entrypoints/background/toolbar/commands';
import { hearChanges } from '../../../../entrypoints/background/toolbar/hearChanges';
import { hearMenus } from '../../../../entrypoints/background/toolbar/hearMenus';
import { setMenus } from '../../../../entrypoints/background/toolbar/menus';
import { useBrowser } from '../../../browser';
import { plainMaker } from '../../../maker';

useBrowser();

const given = new Map<string, string>();
const create = vi.fn(({ id, title }: { id: string; title: string }) => {
  if (given.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
  given.set(id, title);
});
const removeAll = vi.fn(async () => {
  // A browser answers later.
  await new Promise((resolve) => setTimeout(resolve));
  given.clear();
});
const show = vi.fn(async () => {});
const { contextMenus: menus, commands, omnibox } = browser;

beforeEach(() => {
  vi.clearAllMocks();
  given.clear();
  const contextMenus = { create, removeAll, onClicked: { addListener: vi.fn() } };
  Object.assign(browser, { contextMenus });
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(browser, { contextMenus: menus, commands, omnibox });
  vi.unstubAllEnvs();
});

describe('the menus', () => {
  it('have each entry once, however many ask for them at once', async () => {
    await Promise.all([setMenus(), setMenus(), setMenus()]);
    expect([...given.keys()]).toEqual(['panel', 'link']);
  });

  it('are made after a time at which the browser refused', async () => {
    removeAll.mockRejectedValueOnce(new Error('refused'));
    await expect(setMenus()).rejects.toThrow('refused');
    await setMenus();
    expect(given.size).toBe(2);
  });

  it('follow the language alone, and the badge all that is set', async () => {
    hearChanges(show);
    await writeSettings({ collapsed: true });
    await writeSettings({ badge: 'unread' });
    expect(show).toHaveBeenCalledTimes(2);
    expect(removeAll).not.toHaveBeenCalled();
    await writeSettings({ language: 'en' });
    await vi.waitFor(() => expect(given.get('link')).toBe('Show summary'));
  });
});

describe('a browser for phones', () => {
  it('has no menus, commands or address bar of ours, and the background begins all the same', async () => {
    const without = { contextMenus: undefined, commands: undefined, omnibox: undefined };
    Object.assign(browser, without);
    for (const hear of [() => hearMenus(plainMaker()), hearCommands, hearOmnibox])
      expect(hear).not.toThrow();
    await expect(setMenus()).resolves.toBeUndefined();
  });

  it('takes no filter of tabs, and the background begins all the same', () => {
    vi.stubEnv('FIREFOX', 'true');
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(browser.tabs.onUpdated, 'addListener').mockImplementation((_listener, ...filter) => {
      if (filter.length > 0) throw new Error('Incorrect argument types for tabs.onUpdated.');
    });
    expect(() => hearChanges(show)).not.toThrow();
    expect(told).toHaveBeenCalledTimes(1);
  });
});
