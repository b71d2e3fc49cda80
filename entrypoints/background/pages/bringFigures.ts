import browser from 'webextension-polyfill';

/** The sentence that a figure is found in, as `entrypoints/figures` marks it; the page's own style sheets win over it. */
const SENTENCE = `
::highlight(yoyak-figure) { background: #fdeeb3; color: #1b1c20 }
@media (forced-colors: active) { ::highlight(yoyak-figure) { background: Mark; color: MarkText } }
`;

/**
 * Has the figures of a panel compared with the abstract beside it, where the page at `url` has one: by a script that comes
 * once the panel has been painted, so that no page waits for it.
 */
export async function bringFigures(tabId: number, url = ''): Promise<void> {
  if (!url.includes('/abs/')) return;
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['/figures.js'] });
    await browser.scripting.insertCSS({ target, css: SENTENCE });
  } catch (error) {
    // The page was left meanwhile.
    console.debug('[Yoyak]', error);
  }
}

/** The same with the paper's own HTML page, which the script asks for: only within a press of the reader's. */
export async function bringPaperFigures(tabId: number, url = ''): Promise<void> {
  if (!url.includes('/abs/')) return;
  await browser.scripting.executeScript({ target: { tabId }, files: ['/paperFigures.js'] });
}
