import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Whether Yoyak may run in private windows; until the browser has answered there is nothing to say. */
export function useAllowedInPrivate(): boolean {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    void browser.extension.isAllowedIncognitoAccess().then(setAllowed);
  }, []);
  return allowed;
}
