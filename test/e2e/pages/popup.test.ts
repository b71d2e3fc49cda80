import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../browsers/browser';
import type { ChromiumBrowser } from '../browsers/chromium';
import { liveRow, lookAt, waitFor, waitUntil } from '../look';
import { pickDigests } from '../stage/digest';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { readStores } from '../store';

/** So many days before another. */
const dayBefore = (today: string, back: number) =>
  new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10);
const post = (title: string, day: string, papers: readonly string[]) => `---
title: ${title}
date: ${day} 00:00:00
---
${papers
  .map(
    (paper) => `
# [Paper ${paper}](https://arxiv.org/abs/${paper})

## Method

수식 $x^2$로 푼다.

| 모델 | 점수 |
| --- | --- |
| 가 | 1 |

## Conclusion

${paper}의 결론이다.
`,
  )
  .join('')}`;

const posts = [
  ['오늘 글', 0, ['2601.00001', '2601.00002', '2601.00003']],
  ['앞날 글', -400, ['2601.00009']],
  ['지난 글', 40, ['2601.00040']],
] as const;

type Reading = { readonly paper: string; readonly seenAt?: number; readonly readAt?: number };

describe.each(wantedBrowsers())('the popup in %s', (name) => {
  let stage: Stage;
  let browser: Browser;

  beforeAll(async () => {
    stage = await openStage(name, { width: 395, height: 600 });
    browser = stage.browser;
    await browser.open(browser.address('options.html'));
    await waitFor(browser, '[aria-labelledby=list] li');
    // The day of the reader, who may live elsewhere than this process.
    const today = await browser.run(() => new Date().toLocaleDateString('sv'));
    const folder = mkdtempSync(join(tmpdir(), 'yoyak-popup-'));
    const files = posts.map(([title, back, papers], index) => {
      const file = join(folder, `${index}.md`);
      writeFileSync(file, post(title, dayBefore(today, back), papers));
      return file;
    });
    await pickDigests(browser, files);
    await waitFor(browser, '.result p');
    rmSync(folder, { recursive: true });
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  const open = async () => {
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, liveRow);
  };
  const settled = (path: string, is: (text: string) => boolean) =>
    waitUntil(
      () => lookAt(browser, path),
      ({ there, text }) => there && is(text),
      { what: path },
    );
  const readings = async () =>
    ((await readStores(browser, ['reading'])).reading ?? []) as unknown as readonly Reading[];
  const noted = (paper: string, is: (reading: Reading | undefined) => boolean) =>
    waitUntil(async () => (await readings()).find((each) => each.paper === paper), is, {
      what: `what is noted of ${paper}`,
    });

  it('opens on today, whatever is dated in the future', async () => {
    await open();
    await expect.poll(async () => (await lookAt(browser, '.from')).text).toContain('오늘 글');
    await expect.poll(async () => (await lookAt(browser, '.about')).text).toContain('3/3');
  });

  it('unfolds a whole summary by keys, without a network, and notes that it was seen and read', async () => {
    stage.hosts.offline = true;
    await browser.press('j', 'Enter');
    await settled('.whole math', () => true);
    await expect.poll(async () => (await lookAt(browser, '.whole table')).text).toContain('모델');
    await noted('2601.00001', (reading) => reading?.seenAt !== undefined);
    await settled('.about', (text) => text.includes('2/3'));
    await browser.press('e');
    await noted('2601.00001', (reading) => reading?.readAt !== undefined);
    await waitFor(browser, '.row.read');
    await browser.press('Enter');
    await waitUntil(
      () => lookAt(browser, '.whole'),
      ({ there }) => !there,
      { what: 'a folded row' },
    );
    stage.hosts.offline = false;
  });

  it('bookmarks a paper by a key', async () => {
    await browser.press('j', 'b');
    await settled('.toggle[aria-pressed="true"]', () => true);
  });

  it('notes the whole day as read, and takes back what that changed', async () => {
    await browser.click('footer .all');
    await waitFor(browser, 'footer .told button');
    await expect
      .poll(async () => (await readings()).filter(({ readAt }) => readAt !== undefined))
      .toHaveLength(3);
    await browser.click('footer .told button');
    await settled('.about', (text) => text.includes('2/3'));
    const read = async () => (await readings()).filter(({ readAt }) => readAt !== undefined);
    await expect.poll(async () => (await read()).map(({ paper }) => paper)).toEqual(['2601.00001']);
  });

  it('jumps to a day of another month in the calendar, and opens there again until it is read', async () => {
    const remembered = () =>
      browser.run(async () => {
        const { browser: api, chrome } = globalThis as unknown as Record<string, typeof chromeApi>;
        return JSON.stringify(await (api ?? chrome)?.storage.local.get('popup'));
      });
    const before = await remembered();
    await browser.press('g');
    await waitFor(browser, '.month .day');
    await browser.press('ArrowLeft', 'Enter');
    await settled('.from', (text) => text.includes('지난 글'));
    await waitUntil(remembered, (now) => now !== before, { what: 'the day noted' });
    await open();
    await expect.poll(async () => (await lookAt(browser, '.from')).text).toContain('지난 글');
    await browser.press('j', 'e');
    await noted('2601.00040', (reading) => reading?.readAt !== undefined);
    await open();
    await settled('.from', (text) => text.includes('오늘 글'));
  });

  it('searches everything in place, by keys, and gives the day back', async () => {
    await open();
    await browser.press('/');
    await settled('header input', () => true);
    await browser.type('header input', '2601.00040');
    await settled('.row .title mark', (text) => text === '2601.00040');
    await browser.press('Enter', 'Enter');
    await settled('.whole math', () => true);
    await browser.press('Escape');
    await settled('.from', (text) => text.includes('오늘 글'));
  });

  it('shows its keys', async () => {
    await browser.press('?');
    expect((await waitFor(browser, 'dialog.keys')).text).toContain('Enter');
    await browser.press('Escape');
  });

  it.runIf(name === 'chromium')(
    'has the paper of the tab in front on top, and not twice',
    async () => {
      const { context, page } = browser as ChromiumBrowser;
      const tab = await context.newPage();
      await tab.goto('https://arxiv.org/abs/1706.03762');
      await tab.bringToFront();
      await page.reload();
      await waitFor(browser, '.tab .row[data-paper="1706.03762"]');
      expect(await page.locator('[data-paper="1706.03762"]').count()).toBe(1);
      await tab.close();
    },
  );
});

declare const chromeApi: {
  readonly storage: { readonly local: { get(key: string): Promise<object> } };
};
