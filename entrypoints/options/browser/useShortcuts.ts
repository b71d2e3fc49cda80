import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Shortcut, ShortcutsSlice } from '../../../components/options/reading/state';
import { noteError } from '../../following/noteError';

/** Where Chromium lets its reader change them. */
const PAGE = 'chrome://extensions/shortcuts';

/** Firefox (since 137) opens its own page for them; the polyfill's types do not know it yet. */
type Openable = { readonly openShortcutSettings?: () => Promise<void> };

/** The keys of the browser's that lead to Yoyak, as they are whenever the reader comes back to the page. */
export function useShortcuts(): ShortcutsSlice {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const commands = browser.commands as (typeof browser.commands & Openable) | undefined;
  useEffect(() => {
    const look = () => void readShortcuts().then(setShortcuts).catch(noteError);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const isPage = !import.meta.env.FIREFOX || commands?.openShortcutSettings !== undefined;
  const open = async () => {
    if (import.meta.env.FIREFOX) await commands?.openShortcutSettings?.();
    else await browser.tabs.create({ url: PAGE });
  };
  return {
    shortcuts,
    where: isPage ? 'page' : 'words',
    onOpen: () => void open().catch(noteError),
  };
}

/** None where a browser has no commands, or we none of them. */
async function readShortcuts(): Promise<readonly Shortcut[]> {
  const all = (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];
  return all.map(({ name = '', description, shortcut = '' }) => ({
    name,
    description: description || name,
    keys: shortcut,
  }));
}
