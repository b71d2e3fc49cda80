import browser from 'webextension-polyfill';
import { type RemovedSource, restoreSource as restore } from '../../core/sync/unfollow';
import { noteError } from '../following/noteError';
import { takeBack } from './undo';

export { changeAddress } from '../../core/sync/address';
export { changeSource, moveSource } from '../../core/sync/sources';
export { removeSource } from '../../core/sync/unfollow';
export { discoverKnown, followSource } from '../following/places';

export function bringBackSource(removed: RemovedSource): Promise<void> {
  return takeBack(restore(removed));
}

/**
 * Asks the reader whether an origin may be read; to be called in the press itself, for a browser asks only
 * then. A pattern of permissions knows no port. What the browser refuses to ask is refused.
 */
export function requestOrigin(origin: string): Promise<boolean> {
  const { protocol, hostname } = new URL(origin);
  return browser.permissions
    .request({ origins: [`${protocol}//${hostname}/*`] })
    .catch((error: unknown) => {
      noteError(error);
      return false;
    });
}
