import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import { makeStatic } from '../../doubles/static';
import { sampleDigest } from '../../samples';
import type { ChromiumBrowser } from '../browsers/chromium';
import { waitFor } from '../look';
import { at, look, openChapter, openOptions, pressAndWait } from '../options';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

describe.runIf(wantedBrowsers().includes('chromium'))('the options page on a narrow window', () => {
  const host = makeStatic(new Map(), { cors: true, etag: true });
  let stage: Stage;
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    await publish(['2025-09-07-a', '2025-09-08-a']);
    stage = await openStage('chromium', { hosts: { 'digests.example.org': host.handle } });
    browser = stage.browser as ChromiumBrowser;
    await openOptions(browser);
    await look(browser, 'https://digests.example.org/index.json');
    await pressAndWait(browser, at.add);
    await publish(['2025-09-07-a']);
    await pressAndWait(browser, at.all);
    await waitFor(browser, '[aria-labelledby=vanished]');
  });
  afterAll(() => stage?.close());

  async function publish(ids: readonly string[]): Promise<void> {
    const about = { title: '매일 논문', language: 'ko' };
    const digests = ids.map((id) => sampleDigest(id, ['2509.10001']));
    for (const { path, text } of await encodeFeed(about, digests)) host.set(`/${path}`, text);
  }
  const boxOf = async (path: string): Promise<Box> => {
    const box = await browser.page.locator(path).first().boundingBox();
    if (!box) throw new Error(`${path} is not to be seen`);
    return box;
  };

  describe.each([360, 400])('of %i pixels', (width) => {
    beforeAll(() => browser.resize(width, 800));

    it('says in one line what the field for an address takes', async () => {
      const [label, field] = [await boxOf('.add label > span'), await boxOf(at.address)];
      expect(label.height).toBeLessThan(30);
      expect(field.y).toBeGreaterThan(label.y + label.height);
    });

    it('has the form for a name in one line, as wide as its row', async () => {
      await browser.click(`${at.row} [data-asks=name]`);
      const [form, field] = [await boxOf('.rename'), await boxOf('.rename input')];
      const [save, cancel] = [
        await boxOf('.rename button'),
        await boxOf('.rename button + button'),
      ];
      expect(form.width).toBe((await boxOf(at.row)).width);
      for (const { y } of [save, cancel]) expect(Math.abs(y - field.y)).toBeLessThan(4);
      expect(field.width).toBeGreaterThan(150);
      const next = await boxOf('.rename + .about');
      expect(next.y).toBeGreaterThanOrEqual(form.y + form.height + 4);
      await browser.press('Escape');
    });

    it('keeps what clears off from the box above', async () => {
      const section = '[aria-labelledby=vanished]';
      const [list, clear] = [await boxOf(`${section} details`), await boxOf(`${section} > button`)];
      expect(clear.y).toBeGreaterThanOrEqual(list.y + list.height + 6);
    });
  });

  describe('in the box of what is left out', () => {
    beforeAll(async () => {
      await openChapter(browser, 'import');
      const row = browser.page.locator('[aria-labelledby=list] .digests li');
      await row.filter({ hasText: '매일 논문' }).last().locator('button').click();
      await openChapter(browser, 'subscriptions');
      await waitFor(browser, '.declined summary');
      await browser.click('.declined summary');
    });

    it.each([360, 1280])('keeps rows off from its edges at %i pixels', async (width) => {
      await browser.resize(width, 800);
      const row = '.declined details > ul > li';
      const [box, title, press] = [
        await boxOf('.declined details'),
        await boxOf(`${row} .title`),
        await boxOf(`${row} button`),
      ];
      expect(title.x - box.x).toBeGreaterThanOrEqual(8);
      expect(box.x + box.width - press.x - press.width).toBeGreaterThanOrEqual(8);
    });
  });
});
