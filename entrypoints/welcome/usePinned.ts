import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Pinned } from '../../components/welcome/state';
import { noteError } from '../following/noteError';

/** Not every browser tells it, and the polyfill's types know of none. */
type Telling = { readonly getUserSettings?: () => Promise<{ readonly isOnToolbar?: boolean }> };

/** Whether the icon is in sight, looked for again whenever the reader comes back to the page. */
export function usePinned(): Pinned {
  const [pinned, setPinned] = useState<Pinned>('unknown');
  useEffect(() => {
    const look = () => void readPinned().then(setPinned).catch(noteError);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return pinned;
}

async function readPinned(): Promise<Pinned> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'none';
  const { isOnToolbar } = (await (browser.action as Telling).getUserSettings?.()) ?? {};
  if (isOnToolbar === undefined) return 'unknown';
  return isOnToolbar ? 'pinned' : 'hidden';
}
