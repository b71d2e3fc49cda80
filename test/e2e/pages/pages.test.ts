import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveRow, lookAt, waitFor, waitUntil } from '../look';
import { at, openChapter } from '../options';
import { sayAs } from '../say';
import { pickDigest, writeDigestFile } from '../stage/digest';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';

describe.each(wantedBrowsers())('the popup and the options page in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(name);
    await stage.browser.open(stage.browser.address('options.html'));
    await waitFor(stage.browser, '[aria-labelledby=list] li');
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  const press = (...keys: string[]) =>
    stage.browser.run((pressed: string[]) => {
      for (const key of pressed) {
        const on = document.activeElement ?? document.body;
        on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
    }, keys);
  /** What stands at a path once it is no longer what it was. */
  const changed = (path: string, before: string) =>
    waitUntil(
      () => lookAt(stage.browser, path),
      ({ there, text }) => there && text !== '' && text !== before,
      { what: `a change at ${path}` },
    );
  const gone = (path: string) =>
    waitUntil(
      () => lookAt(stage.browser, path),
      ({ there }) => !there,
      { what: `the end of ${path}` },
    );
  const focused = (name: string) =>
    waitUntil(
      () => stage.browser.run(() => document.activeElement?.className ?? ''),
      (on) => on === name,
      { what: `the focus on ${name}` },
    );

  it('walks from paper to paper and from day to day by keyboard', async () => {
    const { browser } = stage;
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, liveRow);
    const newest = await lookAt(browser, 'h1');
    const on = () =>
      browser.run(() => document.activeElement?.closest('.row')?.getAttribute('data-paper'));
    const first = () =>
      browser.run(() => document.querySelector('.row')?.getAttribute('data-paper'));
    await press('ArrowDown', 'j', 'ArrowLeft');
    const earlier = await changed('h1', newest.text);
    await expect.poll(async () => (await on()) === (await first())).toBe(true);
    await press('ArrowRight');
    expect((await changed('h1', earlier.text)).text).toBe(newest.text);
  });

  it('has one scroll bar at most, and keeps head and foot in sight, however low it is', async () => {
    const { browser } = stage;
    await browser.resize(380, 420);
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, liveRow);
    const look = () =>
      browser.run(() => {
        const isScroller = (each: Element) => each.scrollHeight > each.clientHeight + 1;
        const within = [...document.querySelectorAll('body, body *')].filter(
          (each) => isScroller(each) && /auto|scroll/.test(getComputedStyle(each).overflowY),
        );
        const edges = ['header', 'footer'].map((name) => {
          const { top = -1, bottom = -1 } =
            document.querySelector(name)?.getBoundingClientRect() ?? {};
          return top >= 0 && bottom <= innerHeight + 1;
        });
        return { page: isScroller(document.documentElement), within: within.length, edges };
      });
    await expect.poll(look).toEqual({ page: true, within: 0, edges: [true, true] });
    await browser.run(() => scrollTo(0, 10_000));
    await expect.poll(look).toEqual({ page: true, within: 0, edges: [true, true] });
    await browser.resize(1280, 900);
  });

  it('opens a paper in a tab of its own, and leaves every other alone', async () => {
    const { browser } = stage;
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, liveRow);
    await browser.click('.papers .title');
    await waitFor(browser, '.row .actions a');
    const href = await browser.run(
      () => document.querySelector<HTMLAnchorElement>('.row .actions a')?.href ?? '',
    );
    const tabs = () =>
      browser.run(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query(of: object): Promise<{ url?: string; active: boolean }[]> } };
        };
        const found = await chrome.tabs.query({});
        return found.map(({ url = '', active }) => ({ url, active }));
      });
    const before = (await tabs()).length;
    await browser.click('.row .actions a');
    const after = await waitUntil(tabs, (all) => all.some(({ url }) => url === href), {
      what: href,
    });
    expect(after).toHaveLength(before + 1);
    expect(after.find(({ url }) => url === href)?.active).toBe(true);
    expect(await browser.run(() => location.pathname)).toBe('/popup.html');
  });

  it('imports a file, knows it again, and takes the import back', async () => {
    const { browser } = stage;
    await browser.open(browser.address('options.html'));
    await waitFor(browser, '[aria-labelledby=list] li');
    await openChapter(browser, 'import');
    const before = (await lookAt(browser, '.figures div:first-child dd')).text;
    const digest = writeDigestFile();
    await browser.upload(at.files.pick, [digest.file]);
    expect((await waitFor(browser, `${at.files.offer} .about`)).text).toContain('가져오기 시험');
    await focused('report');
    await browser.click(at.files.no);
    await gone(at.files.offer);
    await focused('report');
    await expect
      .poll(async () => (await lookAt(browser, '.figures div:first-child dd')).text)
      .toBe(before);

    await pickDigest(browser, digest.file);
    expect((await waitFor(browser, '.result p')).text).toMatch(/^\D*1\D+$/);
    await focused('report');
    await browser.click('.result button');
    await gone('.result');
    await waitFor(browser, '.report .callout, .report p');
    await expect
      .poll(async () => (await lookAt(browser, '.figures div:first-child dd')).text)
      .toBe(before);
    await focused('report');

    await pickDigest(browser, digest.file);
    await waitFor(browser, '.result p');
    await browser.upload(at.files.pick, [digest.file]);
    const known = await waitFor(browser, at.files.offer);
    expect(known.text).toContain((await sayAs(browser))('options.import.nothingNew'));
    expect((await lookAt(browser, at.files.yes)).there).toBe(false);
    await browser.click(at.files.no);
    await gone(at.files.offer);
    digest.remove();
  });

  it('removes a digest and brings it back without losing the focus', async () => {
    const { browser } = stage;
    const papers = '.figures div:nth-child(3) dd';
    await browser.open(browser.address('options.html'));
    await waitFor(browser, '[aria-labelledby=list] li');
    await openChapter(browser, 'import');
    const figures = (await lookAt(browser, papers)).text;
    await browser.click('[aria-labelledby=list] button');
    await waitFor(browser, '[aria-labelledby=list] li.removed');
    await changed(papers, figures);
    await expect
      .poll(() => browser.run(() => document.activeElement?.closest('li')?.className))
      .toBe('removed');
    // A press that follows another at once is a slip, and does nothing: longer than any double click is waited.
    const bringBack = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if ((await lookAt(browser, '[aria-labelledby=list] li.removed')).there)
        await browser.click('[aria-labelledby=list] li.removed button');
      return lookAt(browser, papers);
    };
    await waitUntil(bringBack, ({ text }) => text === figures, { what: figures });
    await expect
      .poll(async () => (await lookAt(browser, '[aria-labelledby=list] li.removed')).there)
      .toBe(false);
  });
});
