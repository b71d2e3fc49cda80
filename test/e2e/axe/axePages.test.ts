import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPage, sampleRows, searchPage } from '../../arxiv/list';
import { htmlAnswer } from '../../arxiv/site';
import type { ChromiumBrowser } from '../browsers/chromium';
import { waitFor } from '../look';
import { openChapter, openOptions } from '../options';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { violations, violationsInDark } from '../stage/violations';
import { whole } from '../whole';

const paper = '1706.03762';
const covered = { paper, title: 'Attention Is All You Need' };
const asHtml = `<!doctype html><html lang="en"><title>HTML</title><body style="margin: 0">
  <article class="ltx_document"><h1>Title</h1><p>Text</p></article></body></html>`;
const list = 'https://arxiv.org/list/cs.CL/new';
const dark = 'background: #181a1b; color: #e8e6e3';

// Each kind light or dark by turns, and in Korean; all of it on demand.
const themes = ['light', 'dark'] as const;
const cells = (turn: number) => (whole ? themes : themes.filter((_, at) => at === turn % 2));

describe
  .runIf(wantedBrowsers().includes('chromium'))
  .each(whole ? (['ko', 'en'] as const) : (['ko'] as const))(
  'what stands in pages besides the panel, in %s,',
  (language) => {
    let stage: Stage;
    let browser: ChromiumBrowser;
    let page: Page;

    beforeAll(async () => {
      stage = await openStage('chromium', { language });
      browser = stage.browser as ChromiumBrowser;
      page = browser.page;
      const rows = [covered, ...sampleRows(10)];
      stage.arxiv.serve('/list/cs.CL/new', htmlAnswer(listPage(rows)));
      stage.arxiv.serve('/search/', htmlAnswer(searchPage(rows)));
      stage.arxiv.serve(`/html/${paper}v7`, htmlAnswer(asHtml));
      await openOptions(browser);
    });
    afterAll(() => stage?.close());

    /** Gives the page a ground of its own, and waits until what is ours has followed. */
    async function paint(theme: 'light' | 'dark', host: string): Promise<void> {
      const style = theme === 'dark' ? dark : '';
      await browser.run((css: string) => document.body.setAttribute('style', css), style);
      // A list looks at its page again once the reader is there.
      await page.mouse.move(600, 700);
      // What is in the light in a list need not say so.
      const shown = theme === 'dark' ? '[data-theme="dark"]' : ':not([data-theme="dark"])';
      await page.locator(`${host}${shown}`).first().waitFor({ state: 'attached' });
    }

    it.each(cells(0))('is clean: the bar of a paper as HTML, %s', async (theme) => {
      await browser.open(`https://arxiv.org/html/${paper}v7`);
      await waitFor(browser, 'yoyak-bar');
      await paint(theme, 'yoyak-bar');
      expect(await violations(page, 'yoyak-bar')).toEqual([]);
      await browser.click('yoyak-bar >>> button');
      await waitFor(browser, 'yoyak-panel >>> .section');
      await paint(theme, 'yoyak-panel');
      expect(await violations(page, 'yoyak-bar')).toEqual([]);
      expect(await violations(page, 'yoyak-panel')).toEqual([]);
    });

    it.each(cells(1))('is clean: the marks of a list, the card at one, %s', async (theme) => {
      await browser.open(list);
      await waitFor(browser, 'yoyak-list >>> .only');
      await paint(theme, 'yoyak-mark');
      expect(await violations(page, 'yoyak-mark')).toEqual([]);
      await page.locator('yoyak-mark .mark').hover();
      await page.locator('yoyak-mark .card yoyak-panel .gist').waitFor();
      expect(await violations(page, 'yoyak-mark')).toEqual([]);
    });

    it.each(cells(2))('is clean: the filter of a list, on and off, %s', async (theme) => {
      await browser.open(list);
      await waitFor(browser, 'yoyak-list >>> .only');
      await paint(theme, 'yoyak-list');
      expect(await violations(page, 'yoyak-list')).toEqual([]);
      await browser.click('yoyak-list >>> .only');
      await page.locator('yoyak-list .only[aria-pressed="true"]').waitFor();
      expect(await violations(page, 'yoyak-list')).toEqual([]);
    });

    it.each(cells(3))('is clean: a mark in what was searched for, %s', async (theme) => {
      await browser.open('https://arxiv.org/search/?query=sample');
      await page.locator('yoyak-mark .mark').waitFor();
      await paint(theme, 'yoyak-mark');
      await page.locator('yoyak-mark .mark').hover();
      await page.locator('yoyak-mark .card yoyak-panel .gist').waitFor();
      expect(await violations(page, 'yoyak-mark')).toEqual([]);
    });

    it.each(cells(4))('is clean: how panels came into pages, in the options, %s', async (theme) => {
      const showing = { place: 'abstract', returned: 1, ms: 320, near: 3 };
      await openOptions(browser);
      await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ showings: [showing] })})`);
      await openOptions(browser);
      await openChapter(browser, 'about');
      await waitFor(browser, '[aria-labelledby=showings] button');
      const look = theme === 'dark' ? violationsInDark : violations;
      expect(await look(page, '[aria-labelledby=showings]')).toEqual([]);
      await browser.click('[aria-labelledby=showings] button');
      expect(await look(page, '[aria-labelledby=showings]')).toEqual([]);
    });
  },
);
