import browser from 'webextension-polyfill';

/**
 * In `storage.session`, which ends with the browser's: it was seen that no model is chosen and nothing is being made, so whoever
 * wakes need not open the database. Where it is missing, they look.
 */
const NONE = 'no-model';

/** Is it known that there is nothing to be looked for? */
export async function isNoneKnown(): Promise<boolean> {
  return (await browser.storage.session.get(NONE))[NONE] === true;
}

/** Notes that there is nothing. */
export function knowNone(): Promise<void> {
  return browser.storage.session.set({ [NONE]: true });
}

/** To be called before anything is written. */
export function forgetNone(): Promise<void> {
  return browser.storage.session.remove(NONE);
}
