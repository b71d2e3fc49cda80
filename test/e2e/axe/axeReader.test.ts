import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumBrowser } from '../browsers/chromium';
import { liveRow, waitFor } from '../look';
import { importPosts } from '../pages/posts';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { violations, violationsInDark } from '../stage/violations';
import { whole } from '../whole';

type State = readonly [what: string, address: string, path: string, keys?: string, then?: string];

const states: readonly State[] = [
  [
    'what was noted and tagged',
    'reader.html?paper=2601.00001',
    '.inside .summary',
    'b',
    '.notes h2',
  ],
  ['filled bookmarks', 'reader.html?view=bookmarks', '.row'],
  ['a search', 'reader.html?q=강화학습', '.row mark'],
  ['a hit', 'reader.html?q=강화학습&paper=2601.00002', '.inside .summary'],
  ['a search for nothing', 'reader.html?q=없는말이다', '.head small'],
  ['glossary and trends', 'reader.html?view=terms', '.glossary tbody button'],
  ['trends as a table', 'reader.html?view=terms', '.trends .finding', 't', '.trends table'],
  ['two digests compared', 'reader.html?paper=2601.00001', '[role=tab]', 'd', '.compared'],
  ['what is chosen', 'reader.html?day=2026-01-29&paper=2601.00002', '.row.open', 'x', '.selection'],
  ['the keys of the reader', 'reader.html', '.row', '?', 'dialog.keys'],
  ['what is not there', 'reader.html?day=2020-02-02&paper=2001.00001', '.list .message'],
  ['the queue', 'reader.html?view=catchup', '.catching h1'],
  ['a sheet', 'sheet.html?papers=2601.00001,2601.00002', 'article'],
  ['an empty sheet', 'sheet.html?papers=2001.00001', '.alone h1'],
  ['the calendar of the popup', 'popup.html', liveRow, 'g', '.month .day'],
  ['the keys of the popup', 'popup.html', liveRow, '?', 'dialog.keys'],
];
/** Variations of what is looked at beside them: on demand. */
const variations = ['a hit', 'trends as a table', 'what is not there', 'the keys of the popup'];
const shown = states
  .map(([what], turn) => [what, turn] as const)
  .filter(([what]) => whole || !variations.includes(what));
const languages = whole ? (['ko', 'en'] as const) : (['ko'] as const);

describe.runIf(wantedBrowsers().includes('chromium')).each(languages)(
  'states of our pages, in %s,',
  (language) => {
    let stage: Stage;
    let browser: ChromiumBrowser;

    beforeAll(async () => {
      stage = await openStage('chromium', { language });
      browser = stage.browser as ChromiumBrowser;
      await importPosts(browser);
    });
    afterAll(() => stage?.close());

    const open = async ([, address, path, key, then]: State) => {
      await browser.open(browser.address(address));
      await waitFor(browser, path);
      if (key) await browser.press(key);
      if (then) await waitFor(browser, then);
    };

    it.each(shown)('are clean: %s', async (_, turn) => {
      await open(states[turn] as State);
      if (whole || turn % 2 === 0) expect(await violations(browser.page)).toEqual([]);
      if (whole || turn % 2 === 1) expect(await violationsInDark(browser.page)).toEqual([]);
    });

    // Twice as large is half as much room.
    it.each([
      'reader.html',
      'reader.html?paper=2601.00001',
      'popup.html',
      'welcome.html',
      'options.html',
      'sheet.html?papers=2601.00001',
    ])('fit a window that is zoomed to 200 percent: %s', async (address) => {
      await browser.resize(640, 400);
      await browser.open(browser.address(address));
      await waitFor(browser, 'h1');
      expect(await browser.run(() => document.documentElement.scrollWidth)).toBe(640);
      await browser.resize(1280, 900);
    });

    it('tell unread from read, and what is open, where colours are the reader’s own', async () => {
      await browser.page.emulateMedia({ forcedColors: 'active' });
      await browser.open(browser.address('reader.html?day=2026-01-29&paper=2601.00002'));
      await waitFor(browser, '.row.open');
      await browser.press('e');
      await waitFor(browser, '.row.read');
      const look = (path: string) =>
        browser.run((selector: string) => {
          const at = document.querySelector(selector);
          if (!at) throw new Error(selector);
          const { background, borderTopWidth, outlineStyle } = getComputedStyle(at);
          return { background, borderTopWidth, outlineStyle };
        }, path);
      expect(await look('.row.unread .dot')).not.toEqual(await look('.row.read .dot'));
      expect((await look('.row.open')).outlineStyle).toBe('solid');
      expect((await look('.row.unread')).outlineStyle).toBe('none');
      const cold = (await look('.key .heat0')).background;
      const heats = await Promise.all(
        [1, 2, 3, 4].map(async (step) => (await look(`.key .heat${step}`)).background),
      );
      expect(new Set([cold, ...heats]).size).toBe(5);
      await browser.page.emulateMedia({ forcedColors: null });
    });
  },
);
