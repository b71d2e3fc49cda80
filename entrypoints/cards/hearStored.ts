import browser, { type Storage } from 'webextension-polyfill';
import { READINGS } from '../../core/session/readings';

/** Hears that something was written, here or elsewhere: whoever writes leaves a trace in the cards. Gives what ends that. */
export function hearStored(
  onChange: (changes: Storage.StorageAreaOnChangedChangesType) => void,
): () => void {
  const hear = (changes: Storage.StorageAreaOnChangedChangesType, area: string) => {
    if (area === 'local' || READINGS in changes) onChange(changes);
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
