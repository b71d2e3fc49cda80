import browser from 'webextension-polyfill';

/** Is this page in a private window? Nothing that is read there is noted. */
export async function isPrivate(): Promise<boolean> {
  return (await browser.windows?.getCurrent())?.incognito ?? browser.extension.inIncognitoContext;
}
