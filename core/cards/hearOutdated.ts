import browser from 'webextension-polyfill';
import { type CacheState, STATE } from '../cards';

/**
 * Calls back whenever someone says that the cards no longer follow the store. A page that changes it may be closed before
 * they do; the browser wakes the background for this.
 */
export function hearOutdated(onOutdated: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const state = changes[STATE]?.newValue as CacheState | undefined;
    if (area === 'local' && state?.holds === 'unknown') onOutdated();
  });
}
