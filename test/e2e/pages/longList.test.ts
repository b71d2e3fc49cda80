import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor, waitForText, waitUntil } from '../look';
import { at } from '../options';
import { importDigest, writeDigest } from '../stage/digest';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { closeWithin, giveWithin, openWithin, pressWithin } from './within';

const PAPERS = 800;
const paperOf = (nth: number) => `2401.${10_000 + nth}`;

describe.each(wantedBrowsers())('a list of 800 papers in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(name);
    const urls = Array.from(
      { length: PAPERS },
      (_, at) => `https://arxiv.org/abs/${paperOf(at + 1)}`,
    );
    await importDigest(stage.browser, '긴 목록', writeDigest('긴 목록', urls, '가상의 방법이다.'));
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  const count = () => stage.browser.run(() => document.querySelectorAll('.row').length);
  const scrolled = () => stage.browser.run(() => document.querySelector('.rows')?.scrollTop);
  /** What is told of the row of a paper, and whether it is in view. */
  const lookAtRow = (nth: number) =>
    stage.browser.run((paper: string) => {
      const link = document.querySelector<HTMLElement>(`[data-paper="${paper}"]`);
      const row = link?.closest('.row');
      const { top = Number.NaN, bottom = Number.NaN } = row?.getBoundingClientRect() ?? {};
      const seen = document.querySelector('.rows')?.getBoundingClientRect();
      return {
        class: row?.className,
        place: `${row?.getAttribute('aria-posinset')}/${row?.getAttribute('aria-setsize')}`,
        isFocused: link === document.activeElement,
        isChosen: row?.querySelector('input')?.checked,
        isSeen: seen !== undefined && top < seen.bottom && bottom > seen.top,
      };
    }, paperOf(nth));
  const see = (nth: number, what: Partial<Awaited<ReturnType<typeof lookAtRow>>>) =>
    waitUntil(
      () => lookAtRow(nth),
      (row) => Object.entries(what).every(([key, value]) => row[key as keyof typeof row] === value),
      { what: `the row of ${nth} to be ${JSON.stringify(what)}` },
    );
  const open = () =>
    waitUntil(
      () =>
        stage.browser.run(() =>
          [...document.querySelectorAll<HTMLElement>('.row.open a')].map(
            ({ dataset }) => dataset.paper,
          ),
        ),
      (papers) => papers.length > 0,
      { what: 'an open row' },
    );

  it('comes by itself to where the browser finds what stands in it, and nothing moves meanwhile', async () => {
    const { browser } = stage;
    await browser.open(browser.address('reader.html?day=2024-01-05'));
    await waitFor(browser, '.row');
    await browser.run(() => document.querySelector('.rows')?.scrollTo(0, 300));
    await waitUntil(count, (rows) => rows === PAPERS, { what: 'all rows' });
    await expect.poll(scrolled).toBe(300);
    await expect.poll(() => lookAtRow(700)).toMatchObject({ place: '700/800', isSeen: false });
    const found = await browser.run((text: string) => {
      const isFound = (globalThis as unknown as { find(text: string): boolean }).find(text);
      const link = getSelection()?.anchorNode?.parentElement?.closest<HTMLElement>('[data-paper]');
      return [isFound, link?.dataset.paper];
    }, 'Sample 700');
    expect(found).toEqual([true, paperOf(700)]);
  });

  it('hears its keys there, and marks no other row', async () => {
    const { browser } = stage;
    await browser.run((paper: string) => {
      const link = document.querySelector<HTMLElement>(`[data-paper="${paper}"]`);
      link?.scrollIntoView({ block: 'center' });
      link?.click();
    }, paperOf(719));
    await see(719, { class: 'row seen open', isSeen: true });
    const before = await scrolled();
    // From one portion to the next.
    await browser.press('j');
    await see(720, { class: 'row seen open', isFocused: true });
    await browser.press('j');
    await see(721, { class: 'row seen open', isFocused: true, isSeen: true });
    await expect
      .poll(async () => [await open(), (await lookAtRow(719)).class])
      .toEqual([[paperOf(721)], 'row seen']);
    await browser.press('e');
    await see(721, { class: 'row read open' });
    await browser.press('k');
    await see(720, { class: 'row seen open', isFocused: true, isSeen: true });
    await browser.press('x', 'j', 'x');
    await waitForText(browser, '.selection label', '2');
    await see(721, { isChosen: true });
    const chosen = [719, 720, 722].map(async (nth) => (await lookAtRow(nth)).isChosen);
    expect(await Promise.all(chosen)).toEqual([false, true, false]);
    await browser.press('Escape');
    await browser.run(() => history.back());
    await waitUntil(count, (rows) => rows === PAPERS, { what: 'all rows' });
    await waitUntil(
      () => browser.run(() => location.search),
      (search) => search === '?day=2024-01-05',
      { what: 'the list alone' },
    );
    await expect
      .poll(async () => Math.abs(((await scrolled()) ?? 0) - (before ?? 0)))
      .toBeLessThan(400);
  });

  it('ends where the key for it leads', async () => {
    const { browser } = stage;
    await browser.run((paper: string) => {
      document.querySelector<HTMLElement>(`[data-paper="${paper}"]`)?.focus();
    }, paperOf(700));
    await see(700, { isFocused: true, isSeen: true });
    await browser.press('End');
    await see(PAPERS, { isFocused: true, isSeen: true, place: '800/800' });
    await browser.press('Home');
    await see(1, { isFocused: true, isSeen: true, class: 'row unread' });
  });

  it('stays where it is while digests come in above what is read', async () => {
    const { browser } = stage;
    await browser.open(browser.address('reader.html?view=unread'));
    await waitFor(browser, '.row');
    // Some were seen in what went before.
    await waitUntil(count, (rows) => rows > PAPERS - 20, { what: 'all rows' });
    await browser.run((paper: string) => {
      document.querySelector(`[data-paper="${paper}"]`)?.scrollIntoView({ block: 'center' });
    }, paperOf(500));
    const topOf = () =>
      browser.run(
        (paper: string) =>
          Math.round(
            document.querySelector(`[data-paper="${paper}"]`)?.getBoundingClientRect().top ?? -1,
          ),
        paperOf(500),
      );
    // What came into view is drawn by now.
    let before = await topOf();
    await waitUntil(
      async () => {
        const [last, now] = [before, await topOf()];
        before = now;
        return now - last;
      },
      (moved) => moved === 0,
      { what: 'a list at rest' },
    );
    const rows = await count();
    const newer = ['2402.10001', '2402.10002', '2402.10003'];
    const urls = newer.map((paper) => `https://arxiv.org/abs/${paper}`);
    await openWithin(browser, 'options.html#import');
    await giveWithin(
      browser,
      at.files.pick,
      '2024-02-05-newer.md',
      writeDigest('새로 온 글', urls, '새로 온 방법이다.', '2024-02-05'),
    );
    await pressWithin(browser, at.files.yes);
    await waitUntil(count, (now) => now === rows + newer.length, { what: 'the rows that came' });
    await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThanOrEqual(1);
    await closeWithin(browser);
  });
});
