import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPage, type SampleRow, sampleRows, searchPage } from '../../arxiv/list';
import { htmlAnswer, sampleSite } from '../../arxiv/site';
import { lookAt, readPlaces, waitFor, waitUntil } from '../look';
import { openChapter, openOptions } from '../options';
import { type Say, sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';

/** Papers of digests that ship, among others that none has. */
const covered: readonly SampleRow[] = [
  { paper: '1706.03762', title: 'Attention Is All You Need' },
  { paper: '2509.04664', title: 'Why Language Models Hallucinate' },
  { paper: '2005.14165', title: 'Language Models are Few-Shot Learners' },
];
const rows = [
  ...sampleRows(3, '2401'),
  ...covered.slice(0, 2),
  ...sampleRows(9, '2402'),
  ...covered.slice(2),
  ...sampleRows(2, '2403'),
];
const list = 'https://arxiv.org/list/cs.CL/new';
const search = 'https://arxiv.org/search/?query=sample';
const other = 'https://papers.cool/arxiv/cs.CL';
const elsewhere = `<title>Cool Papers</title>${rows
  .map(
    ({ paper, title }) => `<div id="${paper}" class="panel paper" style="padding-left: 40px">
    <h2 class="title"><a href="https://arxiv.org/abs/${paper}">#</a>
    <a class="title-link" href="/arxiv/${paper}">${title}</a></h2></div>`,
  )
  .join('')}`;

describe.each(wantedBrowsers())('a list of papers in %s', (name) => {
  let stage: Stage;
  let say: Say;
  beforeAll(async () => {
    const site = new Map(sampleSite());
    site.set('/list/cs.CL/new', htmlAnswer(listPage(rows)));
    // The same page at an address where no script of ours runs.
    site.set('/bare', htmlAnswer(listPage(rows)));
    site.set('/search/', htmlAnswer(searchPage(rows)));
    const cool = { 'content-type': 'text/html; charset=utf-8' };
    stage = await openStage(name, {
      site,
      hosts: {
        'papers.cool': (_request, response) => response.writeHead(200, cool).end(elsewhere),
      },
    });
    await openOptions(stage.browser);
    say = await sayAs(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  /** What marks say, in their order. */
  const marks = () =>
    stage.browser.run(() =>
      [...document.querySelectorAll('yoyak-mark')].map(
        (mark) => mark.shadowRoot?.querySelector('.mark')?.getAttribute('aria-label') ?? '',
      ),
    );
  const open = async (url: string, count = covered.length) => {
    await stage.browser.open(url);
    return waitUntil(marks, (all) => all.length === count, { what: `the marks of ${url}` });
  };
  /** Where every row stands, and how wide the page is. */
  const places = () => readPlaces(stage.browser, 'h3, dt, dd, dd *');
  /** The card that stands at a mark: what it says, and by how much it leaves the screen. */
  const lookAtCard = () =>
    stage.browser.run(() => {
      const roots = [...document.querySelectorAll('yoyak-mark')].map((mark) => mark.shadowRoot);
      const found = roots.map((root) => root?.querySelector('.card')).find(Boolean);
      const panel = found?.querySelector('yoyak-panel')?.shadowRoot;
      const { left = 0, top = 0, right = 0, bottom = 0 } = found?.getBoundingClientRect() ?? {};
      return {
        text: [...(panel?.querySelectorAll<HTMLElement>('.panel') ?? [])]
          .map((part) => part.innerText.replace(/\s+/g, ' '))
          .join(''),
        outside: Math.max(0, -left, -top, right - innerWidth, bottom - innerHeight),
      };
    });
  const focused = () =>
    stage.browser.run(() => {
      const row = document.activeElement?.closest('yoyak-mark')?.parentElement;
      return row?.querySelector('.list-title')?.textContent?.trim() ?? document.activeElement?.id;
    });

  it('is marked in its own margin, and nothing of it moves', async () => {
    await stage.browser.open('https://arxiv.org/bare');
    const before = await places();
    expect(await open(list)).toEqual(covered.map(() => say('marks.unread')));
    await waitFor(stage.browser, 'yoyak-list >>> .only');
    await expect.poll(places).toEqual(before);
    const shifts = await stage.browser.run(
      () =>
        new Promise<number>((resolve) => {
          if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(0);
          new PerformanceObserver((entries) => resolve(entries.getEntries().length)).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(() => resolve(0), 300);
        }),
    );
    expect(shifts).toBe(0);
  });

  it('shows the gist beside a mark that the keyboard leads to, on the screen, until Escape', async () => {
    const { browser } = stage;
    for (const [width, height] of [
      [1280, 900],
      [360, 640],
      [360, 300],
    ] as const) {
      await browser.resize(width, height);
      await open(list);
      await browser.press('r');
      const { text } = await waitUntil(lookAtCard, (seen) => seen.text !== '', {
        what: 'the card',
      });
      await expect.poll(focused).toContain('Attention');
      expect(text).toContain(say('panel.bookmark'));
      expect(text).toContain('Yoyak');
      await expect.poll(async () => (await lookAtCard()).outside).toBe(0);
      await browser.press('Escape');
      await expect.poll(async () => (await lookAtCard()).text).toBe('');
      await browser.press('r');
      await waitUntil(lookAtCard, (seen) => seen.text !== '', { what: 'the next card' });
      await expect.poll(focused).toContain('Hallucinate');
      await browser.press('r', 'r');
      await expect.poll(focused).toContain('Attention');
    }
    await browser.resize(1280, 900);
  });

  it('opens a whole summary in its row, which is then seen, and bookmarks it', async () => {
    const { browser } = stage;
    await open(list);
    await browser.click('yoyak-mark >>> .mark');
    const panel = 'dd > yoyak-panel';
    expect((await waitFor(browser, panel)).text).toContain(say('section.method'));
    // Nothing compares figures there, and no line is left free for how many there are.
    const line = await browser.run(
      (at) => document.querySelector(at)?.shadowRoot?.querySelector('.figures')?.checkVisibility(),
      panel,
    );
    expect(line).toBe(false);
    await waitUntil(marks, ([one]) => one === say('marks.seen'), { what: 'a paper that was seen' });
    await browser.click(`${panel} >>> .bookmark`);
    await waitFor(browser, `${panel} >>> .bookmark[aria-pressed=true]`);
    await browser.click('yoyak-mark >>> .mark');
    await expect.poll(async () => (await lookAt(browser, panel)).there).toBe(false);
    // The card says the same of the paper as the summary did.
    await open(list);
    await browser.press('r');
    await waitFor(browser, 'yoyak-mark >>> yoyak-panel >>> .bookmark[aria-pressed=true]');
  });

  it('leaves the focus where one pressed: on what opened the summary, and on the mark once that is folded', async () => {
    const { browser } = stage;
    await open(list);
    await browser.press('r');
    await waitUntil(lookAtCard, (seen) => seen.text !== '', { what: 'the card' });
    const fold = 'yoyak-panel >>> [data-press=fold]';
    /** What has the focus, however deep it is. */
    const pressed = () =>
      browser.run(() => {
        let found = document.activeElement;
        while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
        return [found?.className, found?.closest('.panel') !== null];
      });
    await browser.run(
      () =>
        void document
          .querySelector('yoyak-mark')
          ?.shadowRoot?.querySelector('yoyak-panel')
          ?.shadowRoot?.querySelector<HTMLElement>('[data-press=fold]')
          ?.focus(),
    );
    await browser.press('Enter');
    await waitFor(browser, `dd > ${fold}`);
    await expect.poll(pressed).toEqual(['fold', true]);
    await browser.press('Enter');
    await waitUntil(
      () => lookAt(browser, 'dd > yoyak-panel'),
      ({ there }) => !there,
      { what: 'the fold' },
    );
    await expect.poll(focused).toContain('Attention');
    await expect.poll(pressed).toEqual(['mark', false]);
  });

  it('brings a summary into view that opens at the lower edge', async () => {
    const { browser } = stage;
    await open(list);
    const top = () =>
      browser.run(
        (at) => document.querySelector(at)?.getBoundingClientRect().top ?? Number.NaN,
        'dd:has(> yoyak-mark)',
      );
    await browser.resize(1000, Math.round(await top()) + 40);
    const before = await top();
    await browser.click('yoyak-mark >>> .mark');
    await waitFor(browser, 'dd > yoyak-panel');
    await expect.poll(async () => before - (await top())).toBeGreaterThan(100);
    await browser.click('yoyak-mark >>> .mark');
    await browser.resize(1000, 800);
  });

  it('has nothing of an opened summary under its filter, which is back behind it', async () => {
    const { browser } = stage;
    const whose = (foot: boolean) =>
      browser.run((atFoot) => {
        const panel = document.querySelector('dd > yoyak-panel');
        const only = document.querySelector('yoyak-list')?.shadowRoot?.querySelector('.only');
        const bar = only?.getBoundingClientRect();
        const { top = 0, bottom = 0 } = panel?.getBoundingClientRect() ?? {};
        if (!bar) return 'no filter';
        // The summary's foot under the filter, or its end just above it.
        scrollBy(0, atFoot ? bottom - bar.bottom - 10 : bottom - bar.top + 20);
        if (top === bottom) return 'no summary';
        const { x, y, width, height } = only?.getBoundingClientRect() ?? bar;
        return document.elementFromPoint(x + width / 2, y + height / 2)?.localName;
      }, foot);
    for (const [width, height] of [
      [360, 640],
      [800, 500],
    ] as const) {
      await browser.resize(width, height);
      await open(list);
      await waitFor(browser, 'yoyak-list >>> .only');
      await browser.click('yoyak-mark >>> .mark');
      await waitFor(browser, 'dd > yoyak-panel');
      await expect.poll(() => whose(true)).toBe('yoyak-panel');
      await expect.poll(() => whose(false)).toBe('yoyak-list');
    }
    await browser.resize(1280, 900);
  });

  it('shows only what is covered as long as the reader wants it, and rows that come later too', async () => {
    const { browser } = stage;
    await open(list);
    const shown = () =>
      browser.run(
        () => [...document.querySelectorAll('dd')].filter((row) => row.offsetHeight > 0).length,
      );
    const { text } = await waitFor(browser, 'yoyak-list >>> .only');
    expect(text).toBe(say('marks.only', `${covered.length}`));
    await browser.click('yoyak-list >>> .only');
    await expect.poll(shown).toBe(covered.length);
    await browser.run((paper: string) => {
      const [row, beside] = [...document.querySelectorAll('dt, dd')].map((each) =>
        each.cloneNode(true),
      );
      const link = (row as Element).querySelector('[title=Abstract]');
      link?.setAttribute('id', paper);
      document.querySelector('#articles')?.append(row as Node, beside as Node);
    }, '2509.05208');
    await waitUntil(marks, (all) => all.length === covered.length + 1, { what: 'a later row' });
    await expect.poll(shown).toBe(covered.length + 1);
    await browser.click('yoyak-list >>> .only');
    await expect.poll(shown).toBe(rows.length + 1);
  });

  it('leaves the letter to whoever types it, and results of a search where they are', async () => {
    const { browser } = stage;
    await open(search);
    await browser.click('#query');
    await browser.press('r');
    expect(await focused()).toBe('query');
    await expect
      .poll(() => browser.run(() => document.querySelector<HTMLInputElement>('#query')?.value))
      .toContain('r');
    await browser.run(() => (document.activeElement as HTMLElement).blur());
    await browser.press('r');
    await waitUntil(focused, (title) => title !== 'query' && title !== '', { what: 'a mark' });
  });

  it('is marked on another site too once that is allowed, and on no other', async () => {
    const { browser } = stage;
    await browser.open(other);
    expect(await marks()).toEqual([]);
    await openOptions(browser);
    await openChapter(browser, 'reading');
    const words = say('sidepanel.sites.allow', 'papers.cool');
    const findSite = () =>
      browser.run(
        (wanted: string) =>
          [...document.querySelectorAll('#sites button')].findIndex(
            ({ textContent }) => textContent === wanted,
          ) + 1,
        words,
      );
    await browser.allowHost('https://papers.cool');
    await browser.click(`#sites button:nth-child(${await findSite()})`);
    await waitUntil(findSite, (place) => place === 0, { what: 'the leave of the reader' });
    await waitUntil(
      async () => {
        await browser.open(other);
        return marks();
      },
      (all) => all.length === covered.length,
      { what: 'marks elsewhere' },
    );
    await browser.click('yoyak-mark >>> .mark');
    // Where the pointer is the gist comes, and in its place the whole.
    await waitUntil(lookAtCard, ({ text }) => text.includes(say('section.method')), {
      what: 'the whole',
    });
  });

  it('has no marks once they are switched off, and no key once that is', async () => {
    const { browser } = stage;
    const stored = () =>
      browser.run(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<{ settings?: object }> } } };
        };
        return (await chrome.storage.local.get('settings')).settings;
      });
    const press = async (...options: string[]) => {
      await openOptions(browser);
      await openChapter(browser, 'reading');
      for (const option of options) {
        const before = JSON.stringify(await stored());
        await browser.click(`#${option} input`);
        // A page that is left in the very press may have stored nothing.
        await expect.poll(async () => JSON.stringify(await stored())).not.toBe(before);
      }
    };
    await press('set-marks');
    await browser.open(list);
    await browser.press('r');
    expect(await marks()).toEqual([]);
    await press('set-marks', 'set-nextKey');
    await open(list);
    await browser.press('r');
    expect(await focused()).toBe('');
  });
});
