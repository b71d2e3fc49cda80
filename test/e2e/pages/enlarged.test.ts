import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumBrowser } from '../browsers/chromium';
import { liveRow, waitFor } from '../look';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { whole } from '../whole';
import { findCut } from './findCut';
import { importPosts } from './posts';

type Cell = {
  readonly at: string;
  /** What stands there when it is complete. */
  readonly ready: string;
  readonly keys?: readonly string[];
  /** What is typed, and where. */
  readonly typed?: readonly [path: string, text: string];
  readonly after?: string;
  /** A page of arXiv is looked at where we have put something. */
  readonly within?: string;
};

const options = ['subscriptions', 'reading', 'model', 'import', 'backup', 'log', 'about'].map(
  (chapter): Cell => ({ at: `options.html#${chapter}`, ready: `[data-chapter=${chapter}] h1` }),
);
/** Of each kind, the first in every run and the others on demand. */
const kinds: Readonly<Record<string, readonly Cell[]>> = {
  welcome: [{ at: 'welcome.html', ready: '.step li' }],
  options: [
    { at: 'options.html', ready: 'nav a', typed: ['.finder input', '테마'], after: '[data-found]' },
    ...options,
    {
      at: 'options.html',
      ready: 'nav a',
      typed: ['.finder input', '뷁뷁'],
      after: 'main > .empty',
    },
  ],
  popup: [
    { at: 'popup.html', ready: liveRow, keys: ['j', 'Enter'], after: '.row.open .whole' },
    { at: 'popup.html', ready: liveRow, keys: ['g'], after: '.month .day' },
    { at: 'popup.html', ready: liveRow, keys: ['?'], after: 'dialog.keys' },
    {
      at: 'popup.html',
      ready: liveRow,
      keys: ['/'],
      typed: ['input[type=search]', '환각'],
      after: '.row mark',
    },
  ],
  reader: [
    { at: 'reader.html?day=2026-01-29&paper=2601.00001', ready: '[role=tab]' },
    { at: 'reader.html?q=강화학습', ready: '.row mark' },
    { at: 'reader.html?q=없는말이다', ready: '.list .none' },
    { at: 'reader.html?view=unread', ready: '.row' },
    { at: 'reader.html?view=bookmarks&q=%23세미나', ready: '.row' },
    { at: 'reader.html?view=terms', ready: '.glossary tbody button' },
    { at: 'reader.html?view=catchup', ready: '.catching h1' },
    { at: 'reader.html?paper=2601.00001', ready: '[role=tab]', keys: ['d'], after: '.compared' },
    { at: 'reader.html?paper=2601.00002', ready: '.row.open', keys: ['x'], after: '.selection' },
    { at: 'reader.html', ready: '.row', keys: ['?'], after: 'dialog.keys' },
    { at: 'sheet.html?papers=2601.00001,2601.00002', ready: 'article' },
  ],
  beside: [{ at: 'sidepanel.html', ready: '.sidepanel' }],
  arxiv: [
    {
      at: 'https://arxiv.org/abs/1706.03762',
      ready: 'yoyak-panel',
      within: 'yoyak-panel',
    },
  ],
};
/** 1280 by 800 pixels, and 800 by 600, enlarged to 200 percent. */
const sizes = [
  [640, 400],
  [400, 300],
] as const;
const languages = whole ? (['ko', 'en'] as const) : (['ko'] as const);

describe.runIf(wantedBrowsers().includes('chromium')).each(languages)(
  'pages that are enlarged to 200 percent, in %s,',
  (language) => {
    let stage: Stage;
    let browser: ChromiumBrowser;

    beforeAll(async () => {
      stage = await openStage('chromium', { language });
      browser = stage.browser as ChromiumBrowser;
      await importPosts(browser);
      await browser.open(browser.address('reader.html?paper=2601.00001'));
      await waitFor(browser, '.inside .summary');
      await browser.press('b');
      await waitFor(browser, '.notes h2');
      await browser.type('.notes .tags input', '세미나');
      await browser.press('Enter');
      await waitFor(browser, '.notes .tags .pill');
    });
    afterAll(() => stage?.close());

    const cells = Object.values(kinds).flatMap((all) => (whole ? all : all.slice(0, 1)));
    const named = cells.map((cell) => [`${cell.at} ${cell.after ?? ''}`, cell] as const);
    describe.each(whole ? sizes : sizes.slice(0, 1))('of %i by %i pixels,', (width, height) => {
      it.each(named)('have no words cut off, and none beside the window: %s', async (_, cell) => {
        const { at, ready, keys = [], typed, after, within } = cell;
        await browser.resize(width, height);
        await browser.open(at.startsWith('https:') ? at : browser.address(at));
        await waitFor(browser, ready);
        await browser.press(...keys);
        if (typed) await browser.type(...typed);
        if (after) await waitFor(browser, after);
        expect(await findCut(browser, within)).toEqual([]);
      });
    });
  },
);
