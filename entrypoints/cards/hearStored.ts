import browser, { type Storage } from 'webextension-polyfill';

/** Hears that something was written, here or elsewhere: whoever writes leaves a trace in the cards. Gives what ends that. */
export function hearStored(
  onChange: (changes: Storage.StorageAreaOnChangedChangesType) => void,
): () => void {
  browser.storage.onChanged.addListener(onChange);
  return () => browser.storage.onChanged.removeListener(onChange);
}
