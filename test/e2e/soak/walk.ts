import type { Page } from 'playwright-core';
import type { ChromiumBrowser } from '../browsers/chromium';

/** What a reader does with one page of arXiv, in a tab beside the extension's own. */
export type Visit = (tab: Page, paper: string) => Promise<void>;

const abstract: Visit = async (tab, paper) => {
  await tab.goto(`https://arxiv.org/abs/${paper}`);
  // There and back: whatever else was done before is as it was.
  for (const on of [true, false]) {
    await tab.locator('yoyak-panel .bookmark').click();
    await tab.locator(`yoyak-panel .bookmark[aria-pressed="${on}"]`).waitFor();
  }
};

const list: Visit = async (tab, paper) => {
  await tab.goto('https://arxiv.org/list/cs.CL/new');
  const mark = tab.locator(`dt:has([id="${paper}"]) + dd yoyak-mark .mark`);
  await mark.hover();
  await tab.locator('yoyak-mark .card yoyak-panel .gist').waitFor();
  await mark.click();
  await tab.locator('dd > yoyak-panel .section').first().waitFor();
};

const html: Visit = async (tab, paper) => {
  await tab.goto(`https://arxiv.org/html/${paper}v1`);
  await tab.locator('yoyak-bar button').first().click();
  await tab.locator('yoyak-panel .section').first().waitFor();
};

/** The three kinds of pages. */
export const kinds: readonly Visit[] = [abstract, list, html];

/** Does something while the background is ended at a moment of it, or not at all. */
export async function withEnd(
  browser: ChromiumBrowser,
  random: () => number,
  work: () => Promise<void>,
): Promise<number> {
  const end = async () => {
    const [dies, late] = [random() < 1 / 3, random() * 300];
    if (!dies) return 0;
    await new Promise((resolve) => setTimeout(resolve, late));
    await browser.killBackground();
    return 1;
  };
  const [ended] = await Promise.all([end(), work()]);
  return ended;
}
