import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumBrowser } from '../browsers/chromium';
import { waitFor } from '../look';
import { plantModel, plantOwn } from '../making/own';
import { openOptions } from '../options';
import { importPosts } from '../pages/posts';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { violations, violationsInDark } from '../stage/violations';
import { emptyStore } from '../store';
import { whole } from '../whole';
import { testAsSet } from './asSet';

const own = '2401.99001';
/** Of the tab, what stands beside it, and a key that is pressed then. */
const states = [
  ['keys where nothing is shown', 'about:blank', '.sites button', '?'],
  ['several digests', 'https://arxiv.org/abs/2601.00001', '.picks button'],
  ['keys of a paper', 'https://arxiv.org/abs/2601.00001', '.picks button', '?'],
  ['a summary of one’s own', `https://arxiv.org/abs/${own}`, '.birth'],
  ['no summary', 'https://arxiv.org/abs/2401.99002', '.message h1'],
  ['an offer to make one', 'https://arxiv.org/abs/2401.99003', '.offered .primary'],
] as const;
const languages = whole ? (['ko', 'en'] as const) : (['ko'] as const);

describe.runIf(wantedBrowsers().includes('chromium')).each(languages)(
  'the side panel and rare states of pages, in %s,',
  (language) => {
    let stage: Stage;
    let browser: ChromiumBrowser;
    let beside: Page;
    let turn = 0;

    beforeAll(async () => {
      stage = await openStage('chromium', { language });
      browser = stage.browser as ChromiumBrowser;
      await openOptions(browser);
      await plantOwn(browser, [{ paper: own, title: 'A lighthouse', said: '등대가 보인다.' }]);
      await importPosts(browser);
      beside = await browser.page.context().newPage();
    });
    afterAll(() => stage?.close());

    const visit = async (address: string, path: string) => {
      await browser.open(browser.address(address));
      await waitFor(browser, path);
    };
    /** Each state light or dark by turns; all of it on demand. */
    const expectClean = async () => {
      turn += 1;
      if (whole || turn % 2 === 1) expect(await violations(browser.page)).toEqual([]);
      if (whole || turn % 2 === 0) expect(await violationsInDark(browser.page)).toEqual([]);
    };
    const openBeside = async (tab: string, path: string) => {
      await beside.goto(tab);
      await beside.bringToFront();
      await visit('sidepanel.html', path);
    };

    // One dialog has all keys: which they are beside nothing, on demand.
    it.each(whole ? states : states.slice(1))(
      'are clean: beside, %s',
      async (_, tab, path, key?: string) => {
        await browser.resize(360, 640);
        if (path.startsWith('.offered')) await plantModel(browser, 'http://localhost:1/v1');
        await openBeside(tab, path);
        if (key) await browser.press(key);
        if (key) await waitFor(browser, 'dialog.keys');
        await expectClean();
        expect(await browser.run(() => document.documentElement.scrollWidth)).toBe(360);
        await browser.resize(1280, 900);
      },
    );

    it('are clean: the keys of the options', async () => {
      await visit('options.html', '[aria-labelledby=list] li');
      await browser.press('?');
      await waitFor(browser, 'dialog.keys');
      await expectClean();
    });

    if (language === 'ko')
      describe('as the reader has set them,', () => testAsSet(() => ({ browser, beside })));

    it('are clean: a popup with nothing stored, and one whose store cannot be read', async () => {
      await browser.page.emulateMedia({ forcedColors: null });
      await visit('options.html', 'main');
      await emptyStore(browser);
      await visit('popup.html', '.notice');
      await expectClean();
      await visit('options.html', 'main');
      await browser.run(
        () =>
          new Promise<void>((done, fail) => {
            const opening = indexedDB.open('yoyak', 900);
            opening.onerror = fail;
            opening.onsuccess = () => {
              opening.result.close();
              done();
            };
          }),
      );
      await visit('popup.html', '[role=alert]');
      await expectClean();
    });
  },
);
