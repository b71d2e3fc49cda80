import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../browsers/browser';
import { lookAt, waitFor, waitUntil } from '../look';
import { openOptions } from '../options';
import { type Say, sayAs } from '../say';
import { pickDigests } from '../stage/digest';
import { openStage, type Stage } from '../stage/stage';
import { takeOpened } from '../tabs';
import { describeIn } from '../whole';
import { writePosts } from './posts';

/** What can be done with a library of some weeks: compared, chosen from, sorted, tagged, looked through, and sent out. */
describeIn('chromium')('a library in %s', (name) => {
  let stage: Stage;
  let browser: Browser;
  let say: Say;

  beforeAll(async () => {
    stage = await openStage(name);
    browser = stage.browser;
    await openOptions(browser);
    const folder = mkdtempSync(join(tmpdir(), 'yoyak-library-'));
    const files = writePosts().map(([file, text]) => {
      writeFileSync(join(folder, file), text);
      return join(folder, file);
    });
    await pickDigests(browser, files);
    await waitFor(browser, '.result p');
    rmSync(folder, { recursive: true });
    say = await sayAs(browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  const open = async (search: string, path: string) => {
    await browser.open(browser.address(`reader.html${search}`));
    await waitFor(browser, path);
  };
  const see = (path: string, is: (text: string) => boolean) =>
    waitUntil(
      () => lookAt(browser, path),
      ({ there, text }) => there && is(text),
      { what: path },
    );
  const texts = (path: string) =>
    browser.run(
      (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText),
      path,
    );
  const papers = () =>
    browser.run(() =>
      [...document.querySelectorAll<HTMLElement>('.rows [data-paper]')].map(
        ({ dataset }) => dataset.paper ?? '',
      ),
    );
  const marked = (of: string) =>
    browser.run(
      (key: string) => ([...(CSS.highlights.get(key) ?? [])] as Range[]).map((each) => `${each}`),
      of,
    );

  it('has a paper’s digests as tabs, compared word by word, and papers near it', async () => {
    await open('?paper=2601.00001', '[role=tab]');
    const tabs = await texts('[role=tab]');
    expect(tabs).toHaveLength(2);
    const shown = async () => (await texts('.inside .summary')).join();
    const before = await shown();
    await browser.click('[role=tab][aria-selected=false]');
    await waitUntil(shown, (text) => text !== before, { what: 'the other digest' });
    await browser.press('d');
    await waitFor(browser, '.compared .pair');
    const differing = await waitUntil(
      () => marked('yoyak-differs'),
      ({ length }) => length > 0,
      { what: 'marked differences' },
    );
    expect(differing.join(' ')).toContain('보상');
    expect(differing.join(' ')).toContain('벌점');
    expect(differing.join(' ')).not.toContain('강화학습');
    await browser.press('d');
    await waitUntil(
      () => marked('yoyak-differs'),
      ({ length }) => length === 0,
      { what: 'its end' },
    );
    await see('.near a', (text) => text !== '');
    await browser.click('.near a');
    await waitUntil(
      () => browser.run(() => location.search),
      (search) => search.includes('paper=') && !search.includes('2601.00001'),
      { what: 'a paper near it' },
    );
  });

  it('is sorted and filtered, and many are chosen, bookmarked, read and tagged', async () => {
    await open('?day=2026-01-29', '.row');
    const newestFirst = await papers();
    await browser.click(`[aria-label="${say('reader.list.oldestFirst')}"]`);
    await waitFor(browser, '.row');
    await expect.poll(async () => (await papers()).sort()).toEqual([...newestFirst].sort());
    await expect.poll(() => browser.run(() => location.search)).toContain('sort=oldest');
    await open('?day=2026-01-29', '.row');
    await browser.click(`[aria-label="${say('reader.list.select')}"]`);
    await waitFor(browser, '.selection');
    await browser.click('.selection input');
    await see('.selection label', (text) => text === say('reader.list.chosen', 3, 3));
    await browser.click('.rows .row input');
    await see('.selection label', (text) => text === say('reader.list.chosen', 2, 2));
    await browser.click('.selection > button:nth-of-type(1)');
    await browser.click('.selection > button:nth-of-type(2)');
    await waitUntil(
      () => texts('.row.read'),
      ({ length }) => length === 2,
      { what: 'two that are read' },
    );
    await browser.click('.filters a[href*=unread]');
    await waitUntil(papers, ({ length }) => length === 1, { what: 'the one that is unread' });
    await expect.poll(papers).toEqual(newestFirst.slice(0, 1));
    await open('?view=bookmarks', '.row');
    await expect.poll(async () => (await papers()).sort()).toEqual(newestFirst.slice(1).sort());
    const [tagged = ''] = await papers();
    await open(`?view=bookmarks&paper=${tagged}`, '.notes h2');
    await browser.type('.notes .tags input', '세미나');
    await browser.press('Enter');
    await see('.notes .tags', (text) => text.includes('#세미나'));
    await see('.list .chips button', (text) => text.includes('#세미나'));
    await browser.click('.list .chips button');
    await waitUntil(papers, ({ length }) => length === 1, { what: 'what is tagged' });
    await expect.poll(papers).toEqual([tagged]);
  });

  it('has a glossary that unfolds, and a plot of what rises', async () => {
    await open('?view=terms', '.glossary tbody button');
    await see('.trends .finding', (text) => text.includes('환각'));
    await expect.poll(() => texts('.plot .series text')).not.toEqual([]);
    await browser.press('t');
    await waitFor(browser, '.trends table');
    await browser.click('.glossary tbody button');
    await waitFor(browser, '.quotes mark');
    await browser.click('.quotes .from');
    await waitFor(browser, '.inside h1');
  });

  describe('sends out', () => {
    /** Opens the day with both of its last papers chosen, and presses a way out. */
    const press = async (format: string) => {
      await browser.click('.selection summary');
      await browser.click(`.selection .out [value=${format}]`);
    };
    const told = (key: string) =>
      see('.selection .out [role=status]', (text) => text.startsWith(say(key, 3, 3)));

    beforeAll(async () => {
      await open('?day=2026-01-29', '.row');
      await browser.click(`[aria-label="${say('reader.list.select')}"]`);
      await waitFor(browser, '.selection');
      await browser.click('.selection input');
      await waitFor(browser, '.selection summary');
    });

    it.each([
      ['markdown', /^# .*Paper 2601\.00001/m],
      ['bibtexText', /^@misc[\s\S]*eprint\s*=\s*\{2601\.00001\}/],
      ['slack', /<https:\/\/arxiv\.org\/abs\/2601\.00001\|/],
    ])('what is pasted elsewhere: %s', async (format, like) => {
      await press(format);
      await told('out.copied');
      expect(await paste()).toMatch(like);
    });

    it.each([
      ['bibtex', /\.bib$/, /eprint\s*=\s*\{2601\.00001\}/],
      ['csv', /\.csv$/, /2601\.00001/],
    ])('a file: %s', async (format, named, like) => {
      const file = await browser.download(() => press(format));
      expect(basename(file)).toMatch(named);
      expect(readFileSync(file, 'utf8')).toMatch(like);
      await told('out.saved');
    });

    it('a vault, a note a paper', async () => {
      const file = await browser.download(() => press('vault'));
      const notes = Object.values(unzipSync(readFileSync(file))).map((bytes) =>
        new TextDecoder().decode(bytes),
      );
      expect(notes).toHaveLength(3);
      for (const note of notes) expect(note).toMatch(/^---\n/);
      expect(notes.join()).toContain('2601.00001');
    });

    it('the papers that were chosen as a sheet to be printed', async () => {
      await press('print');
      const sheet = await takeOpened(browser);
      expect(new URL(sheet).searchParams.get('papers')?.split(',')).toHaveLength(3);
      await browser.open(sheet);
      await waitFor(browser, 'main.sheet article');
      await expect
        .poll(async () => (await texts('main.sheet h2')).map((each) => each.replace(/^\d\. /, '')))
        .toEqual(['2601.00001', '2601.00002', '2601.00003'].map((paper) => `Paper ${paper}`));
    });

    /** What another page would get of the clipboard. */
    async function paste(): Promise<string> {
      await browser.run(() => {
        const field = document.createElement('textarea');
        field.id = 'pasted';
        document.body.append(field);
        field.focus();
      });
      await browser.press('Control+v');
      const value = () =>
        browser.run(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '');
      const pasted = await waitUntil(value, (text) => text !== '', { what: 'what was copied' });
      await browser.run(() => document.querySelector('#pasted')?.remove());
      return pasted;
    }
  });
});
