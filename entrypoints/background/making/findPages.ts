import browser from 'webextension-polyfill';

/** The addresses of arXiv's abstract pages or of its lists, as the manifest has them. */
export function findPages(path: '/abs/' | '/list/'): string[] | undefined {
  const { content_scripts: own = [] } = browser.runtime.getManifest();
  return own.map(({ matches }) => matches).find((each) => each.some((page) => page.includes(path)));
}
