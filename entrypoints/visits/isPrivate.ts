import browser from 'webextension-polyfill';

/** Is this page in a private window, in which nothing is noted? Where a browser has no windows, the page itself says so. */
export async function isPrivate(): Promise<boolean> {
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    return browser.extension?.inIncognitoContext === true;
  }
}
