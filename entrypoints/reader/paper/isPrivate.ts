import browser from 'webextension-polyfill';

/** Is this a private window, in which nothing is noted? A browser without windows has one kind of them. */
export async function isPrivate(): Promise<boolean> {
  // Firefox for Android has no `windows`.
  const windows = browser.windows as typeof browser.windows | undefined;
  const current: { readonly incognito?: boolean } | undefined = await windows?.getCurrent();
  return current?.incognito ?? false;
}
