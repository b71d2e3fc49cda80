import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumBrowser } from '../browsers/chromium';
import { liveRow, waitFor } from '../look';

/** Pages of our own, of which one has a tab beside it. */
export type Beside = { readonly browser: ChromiumBrowser; readonly beside: Page };

/** Tests of pages that are enlarged, and of such whose colours are the reader's own; those stay so. */
export function testAsSet(open: () => Beside): void {
  let browser: ChromiumBrowser;
  let beside: Page;
  beforeAll(async () => {
    ({ browser, beside } = open());
    await beside.goto('https://arxiv.org/abs/2601.00001');
  });

  const visit = async (address: string, path: string) => {
    await beside.bringToFront();
    await browser.open(browser.address(address));
    await waitFor(browser, path);
  };

  // Twice as large is half as much room: a popup of 600 pixels has 300.
  it.each([
    ['popup.html', liveRow, true],
    // Its head is the paper's own, and goes with what is read.
    ['sidepanel.html', '.sidepanel > footer .actions', false],
  ])('enlarged to 200 percent, keep head and foot in sight: %s', async (address, path, sticks) => {
    await browser.resize(300, 300);
    await visit(address, path);
    const edges = async () => {
      const [head, foot] = await browser.run(() =>
        ['header', 'footer'].map((tag) => {
          const { top, bottom } = document.querySelector(tag)?.getBoundingClientRect() ?? {};
          return { top: Math.round(top ?? -1), bottom: Math.round(bottom ?? -1) };
        }),
      );
      return { from: head?.top, to: foot?.bottom, room: (foot?.top ?? 0) - (head?.bottom ?? 0) };
    };
    const opened = await edges();
    expect(opened).toMatchObject({ from: 0, to: 300 });
    expect(opened.room).toBeGreaterThanOrEqual(75);
    const moved = await browser.run(() => {
      // A short summary would fit.
      const longer = Object.assign(document.createElement('p'), {
        textContent: '글. '.repeat(300),
      });
      document.querySelector('article')?.append(longer);
      scrollTo(0, 9999);
      return scrollY;
    });
    expect(moved).toBeGreaterThan(0);
    expect(await edges()).toMatchObject({ from: sticks ? 0 : -moved, to: 300 });
    expect(await browser.run(() => document.documentElement.scrollWidth)).toBe(300);
    await browser.resize(1280, 900);
  });

  describe('where colours are the reader’s own,', () => {
    beforeAll(() => browser.page.emulateMedia({ forcedColors: 'active' }));

    /** What is drawn of an element besides its words. */
    const look = (path: string) =>
      browser.run((selector: string) => {
        const at = document.querySelector(selector);
        if (!at) throw new Error(selector);
        const { backgroundColor, backgroundSize, outlineStyle, ...style } = getComputedStyle(at);
        const border = [style.borderBottomWidth, style.borderBottomColor];
        return [backgroundColor, backgroundSize, outlineStyle, ...border].join(' ');
      }, path);
    const expectApart = async (paths: readonly string[]) => {
      const looks = await Promise.all(paths.map(look));
      expect(new Set(looks).size, looks.join('\n')).toBe(paths.length);
    };

    it('tell unread, seen and read rows of the popup apart', async () => {
      await visit('popup.html', liveRow);
      await browser.press('j', 'Enter');
      await waitFor(browser, '.row.open .whole');
      await browser.press('j', 'e');
      await waitFor(browser, '.row.read');
      await expectApart(['unread', 'seen', 'read'].map((state) => `.row.${state} > .dot`));
    });

    it('tell the chapter of the options that is shown', async () => {
      await visit('options.html', 'nav a');
      await expectApart(['nav [aria-current]', 'nav a:not([aria-current])']);
    });

    it('tell the digest that is shown of several', async () => {
      await visit('sidepanel.html', '.picks button');
      await expectApart(['true', 'false'].map((on) => `.picks [aria-pressed=${on}]`));
      await visit('reader.html?paper=2601.00001', '[role=tab]');
      await expectApart(['true', 'false'].map((on) => `[role=tab][aria-selected=${on}]`));
    });

    it('tell how much of a day was read in the reader’s month, and which is shown', async () => {
      await visit('reader.html?day=2026-01-29', '.month a[aria-current]');
      // As many days as there are steps, one each.
      await browser.run(() => {
        const body = document.querySelector('.month tbody');
        const day = document.querySelector('.month a:not([aria-current])')?.closest('td');
        for (const step of [0, 1, 2, 3, 4]) {
          const copy = day?.cloneNode(true) as HTMLElement;
          const link = copy.querySelector('a');
          if (link) link.className = `heat${step}`;
          if (link) link.id = `step${step}`;
          body?.lastElementChild?.append(copy);
        }
      });
      await expectApart([0, 1, 2, 3, 4].map((step) => `.month #step${step}`));
      expect(await look('.month a[aria-current]')).toContain('double');
      expect(await look('.month #step0')).not.toContain('double');
      await browser.page.locator('.month a[aria-current]').focus();
      await browser.press('Tab', 'Shift+Tab');
      expect(await look('.month a[aria-current]')).toContain('solid');
    });
  });
}
