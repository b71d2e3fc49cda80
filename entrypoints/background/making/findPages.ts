import browser from 'webextension-polyfill';

/** What is on each of these pages: an abstract, or papers. */
type Path = '/abs/' | '/list/';

/** The script that the manifest has for arXiv's abstract pages or for its lists. */
export function findScript(path: Path) {
  const { content_scripts: own = [] } = browser.runtime.getManifest();
  return own.find(({ matches }) => matches.some((page) => page.includes(path)));
}

/** The addresses of arXiv's abstract pages or of its lists, as the manifest has them. */
export function findPages(path: Path): string[] | undefined {
  return findScript(path)?.matches;
}
