import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import { makeStatic } from '../../doubles/static';
import { sampleDigest } from '../../samples';
import type { ChromiumBrowser } from '../browsers/chromium';
import { lookAt, waitFor, waitUntil } from '../look';
import {
  at,
  countRuns,
  look,
  openChapter,
  openOptions,
  pressAndWait,
  waitForEnd,
} from '../options';
import { type Say, sayAs } from '../say';
import { writeDigestFile } from '../stage/digest';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { violations, violationsInDark } from '../stage/violations';
import { whole } from '../whole';

const papers = Array.from({ length: 12 }, (_, n) => `2509.${10_001 + n}`);
const backup = '[aria-labelledby=backup]';
// Each state light and dark on demand, else by turns.
const chromium = wantedBrowsers().includes('chromium');

describe.runIf(chromium)('the options page is clean, light or dark, and on a phone,', () => {
  const host = makeStatic(new Map(), { cors: true, etag: true });
  const closed = makeStatic(new Map(), { cors: false, etag: true });
  let stage: Stage;
  let browser: ChromiumBrowser;
  let say: Say;
  let turn = 0;

  beforeAll(async () => {
    await publish(papers.length);
    closed.set('/index.json', '{}');
    const hosts = { 'digests.example.org': host.handle, 'closed.example.org': closed.handle };
    stage = await openStage('chromium', { hosts });
    browser = stage.browser as ChromiumBrowser;
    await openOptions(browser);
    say = await sayAs(browser);
  });
  afterAll(() => stage?.close());

  /** A feed of three digests, the first with so many papers. */
  async function publish(count: number): Promise<void> {
    const digests = [
      sampleDigest('2025-09-08-daily', papers.slice(0, count)),
      sampleDigest('2025-09-07-daily', papers),
      sampleDigest('2025-09-06-daily', papers),
    ];
    const about = {
      title: '아주 긴 이름을 가진 매일매일 읽는 논문 다이제스트 피드',
      language: 'ko',
    };
    for (const { path, text } of await encodeFeed(about, digests)) host.set(`/${path}`, text);
  }
  /** Only where something changed: the whole page costs axe seconds. */
  async function expectClean(within = '.sources-section'): Promise<void> {
    const { page } = browser;
    await browser.resize(360, 640);
    expect(await browser.run(() => document.documentElement.scrollWidth)).toBe(360);
    await browser.resize(1280, 900);
    turn += 1;
    if (whole || turn % 2 === 1) expect(await violations(page, within)).toEqual([]);
    if (whole || turn % 2 === 0) expect(await violationsInDark(page, within)).toEqual([]);
  }
  const gone = (path: string) =>
    waitUntil(
      () => lookAt(browser, path),
      ({ there }) => !there,
      { what: `the end of ${path}` },
    );

  it('while it looks into an address, and when there is nothing', async () => {
    host.behave({ kind: 'silent' });
    await browser.type(at.address, 'https://digests.example.org/index.json');
    await browser.click(at.look);
    await waitFor(browser, at.looking);
    await expectClean();
    await browser.click(`${at.looking} button`);
    await gone(at.looking);
    host.behave({ kind: 'login' });
    await browser.click(at.look);
    await waitFor(browser, `${at.answer}.warn`);
    await expectClean();
    host.behave();
  });

  it('when a host has to be allowed', async () => {
    await openOptions(browser);
    await look(browser, 'https://closed.example.org/index.json');
    await waitFor(browser, at.allow);
    await expectClean();
  });

  it('with an offer, in a run, and at its end', async () => {
    await openOptions(browser);
    await look(browser, 'https://digests.example.org/index.json');
    await waitFor(browser, at.offer);
    await expectClean();
    host.behave({ kind: 'slow', bytesPerSecond: 10 });
    const runs = await countRuns(browser);
    await browser.click(at.add);
    await waitFor(browser, at.running);
    await expectClean();
    host.behave();
    await browser.click(at.stop);
    expect(await waitForEnd(browser, runs + 1)).toContain(say('options.sources.stopped'));
    await pressAndWait(browser, at.sync);
    await expectClean();
  });

  it('with a version that lost most of its papers, a source that failed, and the log', async () => {
    await publish(3);
    await pressAndWait(browser, at.sync);
    await waitFor(browser, '.waiting');
    host.behave({ kind: 'status', status: 503 });
    await pressAndWait(browser, at.sync);
    await waitFor(browser, `${at.status} .callout`);
    host.behave();
    await browser.run(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectClean();
    await expectClean('[aria-labelledby=declined]');
    await openChapter(browser, 'log');
    await expectClean('[aria-labelledby=log]');
  });

  it('while it asks whether a source goes, and when it went', async () => {
    await openChapter(browser, 'subscriptions');
    await browser.click(at.remove);
    await waitFor(browser, '.question');
    await expectClean();
    await browser.click(at.yes);
    await waitFor(browser, `${at.row} .removed`);
    await expectClean();
  });

  it('with files in hand', async () => {
    const digest = writeDigestFile();
    await openChapter(browser, 'import');
    await browser.upload(at.files.pick, [digest.file]);
    await waitFor(browser, at.files.offer);
    await expectClean('[aria-labelledby=import]');
    digest.remove();
  });

  it('with a backup in hand, and before everything is replaced', async () => {
    await openChapter(browser, 'backup');
    const file = await browser.download(() => browser.click(at.backup.export));
    await browser.upload(at.backup.file, [file]);
    await waitFor(browser, at.backup.replace);
    await expectClean(backup);
    await browser.click(at.backup.replace);
    await waitFor(browser, at.backup.yes);
    await expectClean(backup);
    await browser.click(at.backup.yes);
    await gone(at.backup.yes);
    await waitFor(browser, `${at.backup.answer} .callout`);
    await expectClean(backup);
  });

  it('before everything is cleared, and with what is set', async () => {
    await browser.click('[aria-labelledby=clear] button');
    await waitFor(browser, '[aria-labelledby=clear] .question');
    await expectClean('[aria-labelledby=clear]');
    await openChapter(browser, 'reading');
    await expectClean('[data-chapter=reading]');
    await openChapter(browser, 'model');
    await expectClean('[data-chapter=model]');
    await browser.type('.finder input', '테마');
    await waitFor(browser, 'nav .where');
    await expectClean('.side');
  });
});
