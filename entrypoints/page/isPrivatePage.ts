import browser from 'webextension-polyfill';

/** Does a script of ours run in a private window's page? There nothing is offered that would be stored. */
export function isPrivatePage(): boolean {
  return (browser.extension as typeof browser.extension | undefined)?.inIncognitoContext === true;
}
