import browser from 'webextension-polyfill';
import { OFFER, parseOffer } from '../../../core/cards/offer';

/** Hears what is offered from now on, as another model is chosen or none: its frame, or undefined. */
export function hearOffer(hear: (frame: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' && changes[OFFER];
    if (change) hear(parseOffer(change.newValue)?.frame);
  });
}
