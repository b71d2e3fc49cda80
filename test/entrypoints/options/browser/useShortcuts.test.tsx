// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ShortcutsSlice } from '../../../../components/options/reading/state';
import { useShortcuts } from '../../../../entrypoints/options/browser/useShortcuts';
import { click, mount, unmount } from '../../../components/mount';

let slice: ShortcutsSlice;
function Page() {
  slice = useShortcuts();
  return null;
}
const open = async () => {
  await mount(<Page />);
  await click(undefined);
  return slice;
};

beforeEach(() => {
  fakeBrowser.commands.getAll = async () => [
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Y' },
    { name: 'bookmark', description: 'Bookmark this paper', shortcut: '' },
    { name: 'later', description: 'Read later', shortcut: 'Alt+L' },
  ];
});
afterEach(() => {
  unmount();
  vi.restoreAllMocks();
});

it('tells them as the browser does, and by their names where it has no words', async () => {
  expect((await open()).shortcuts).toEqual([
    { name: '_execute_action', description: '_execute_action', keys: 'Alt+Shift+Y' },
    { name: 'bookmark', description: 'Bookmark this paper', keys: '' },
    { name: 'later', description: 'Read later', keys: 'Alt+L' },
  ]);
});

it('looks again when the reader comes back', async () => {
  await open();
  fakeBrowser.commands.getAll = async () => [];
  dispatchEvent(new Event('focus'));
  await click(undefined);
  expect(slice.shortcuts).toEqual([]);
});

it('opens the page on which Chromium has them changed', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const { where, onOpen } = await open();
  expect(where).toBe('page');
  onOpen();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
});

it('has nothing to say in a browser without commands', async () => {
  const { commands } = fakeBrowser;
  Object.assign(fakeBrowser, { commands: undefined });
  const { shortcuts } = await open().finally(() => Object.assign(fakeBrowser, { commands }));
  expect(shortcuts).toEqual([]);
});
