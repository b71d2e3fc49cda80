import type { Page } from 'playwright-core';
import { encodeFeed } from '../../core/feed/encode';
import { makeStatic } from '../../test/doubles/static';
import type { ChromiumBrowser } from '../../test/e2e/browsers/chromium';
import { waitFor } from '../../test/e2e/look';
import {
  at,
  countRuns,
  look,
  openChapter,
  openOptions,
  pressAndWait,
} from '../../test/e2e/options';
import { writeDigestFile } from '../../test/e2e/stage/digest';
import type { Handler } from '../../test/e2e/stage/hosts';
import { onGithub } from '../../test/e2e/stage/publishers';
import { type Hook, watched } from '../../test/e2e/stage/trouble';
import { waitForRun } from '../../test/e2e/store';
import { sampleDigest } from '../../test/samples';

/** Takes what stands in an element of a page. */
export type Take = (page: Page, name: string, element: string) => Promise<void>;

const days = ['2025-11-01', '2025-11-02', '2025-11-03', '2025-11-04'];
const papers = (count: number) => Array.from({ length: count }, (_, n) => `2511.${10_001 + n}`);

/** Someone who publishes in a GitHub folder and is slow, one with a feed, and one whose host is closed. */
export async function setScene() {
  const github = onGithub('2510.99001');
  let held: Promise<void> | undefined;
  let files = 0;
  const around: Hook['around'] = async (request, answer) => {
    files += Number(request.includes('raw.githubusercontent.com'));
    if (files > 2) await held;
    await answer();
  };
  const slow = (handler: Handler) => watched(handler, { around });
  const feed = makeStatic(new Map(), { cors: true, etag: true });
  const closed = makeStatic(new Map(), { cors: false, etag: true });
  const publish = async (newest: number) => {
    const digests = days.map((day, n) => ({
      ...sampleDigest(`${day}-daily`, papers(n === days.length - 1 ? newest : 12)),
      title: `${day}의 논문`,
    }));
    for (const { path, text } of await encodeFeed(
      { title: '매일 논문', language: 'ko' },
      digests,
    )) {
      feed.set(`/${path}`, text);
      closed.set(`/${path}`, text);
    }
  };
  await publish(12);
  const hosts: Readonly<Record<string, Handler>> = {
    ...Object.fromEntries(Object.entries(github.hosts).map(([name, own]) => [name, slow(own)])),
    'digests.example.org': feed.handle,
    'closed.example.org': closed.handle,
  };
  /** Lets two files through and holds the others back until the function that it gives is called. */
  const hold = (): (() => void) => {
    files = 0;
    let release = () => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  };
  return { hosts, address: github.address, publish, hold };
}

/** The options page and the popup, from the first address that is pasted to a backup that is opened. */
export async function takeOptions(
  browser: ChromiumBrowser,
  { address, publish, hold }: Awaited<ReturnType<typeof setScene>>,
  take: Take,
): Promise<void> {
  const sources = '.sources-section';
  const { page } = browser;
  await openOptions(browser);
  await look(browser, address);
  await take(page, 'options-preview', sources);

  const runs = await countRuns(browser);
  const release = hold();
  await browser.click(at.add);
  await page.locator(`${at.running} progress[value]:not([value='0'])`).waitFor();
  await take(page, 'options-run', sources);
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 380, height: 560 });
  await popup.goto(browser.address('popup.html'));
  await popup.locator('.sync label').waitFor();
  await take(popup, 'popup-run', 'body');
  await popup.close();
  release();
  await waitForRun(browser, runs + 1);

  await look(browser, 'https://digests.example.org/index.json');
  await pressAndWait(browser, at.add);
  await publish(3);
  await pressAndWait(browser, at.all);
  await waitFor(browser, '.declined .waiting');
  await take(page, 'options-held', '.declined');
  await openChapter(browser, 'log');
  await browser.click('[aria-labelledby=log] summary');
  await take(page, 'options-log', '[aria-labelledby=log]');

  await openChapter(browser, 'subscriptions');
  await look(browser, 'https://closed.example.org/index.json');
  await waitFor(browser, at.allow);
  await take(page, 'options-permission', sources);

  await openChapter(browser, 'import');
  const digest = writeDigestFile();
  await browser.upload(at.files.pick, [digest.file]);
  await waitFor(browser, at.files.offer);
  await take(page, 'options-files', '[aria-labelledby=import]');
  digest.remove();

  await openChapter(browser, 'backup');
  const file = await browser.download(() => browser.click(at.backup.export));
  await browser.upload(at.backup.file, [file]);
  await waitFor(browser, at.backup.merge);
  await take(page, 'options-backup', '[aria-labelledby=backup]');
}
