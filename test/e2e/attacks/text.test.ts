import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import { abstractPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { htmlAnswer } from '../../arxiv/site';
import { makeStatic } from '../../doubles/static';
import type { ChromiumBrowser } from '../browsers/chromium';
import { waitFor, waitUntil } from '../look';
import { at, openChapter, openOptions } from '../options';
import { sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { plantSource, readStores, tell, waitForRun } from '../store';
import { whole } from '../whole';
import { digestHostile, digestsForbidden, writeHostile } from './digests';
import { inspect, watchScript } from './inspect';
import { makeVectors } from './vectors';

/** How many hostile texts there are, and how many of them one digest holds. */
const count = whole ? 10_000 : 240;
const size = whole ? 200 : 60;
const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
const vectors = makeVectors(count);
const digests = Array.from({ length: count / size }, (_, digest) => ({
  paper: `2402.${String(digest + 1).padStart(5, '0')}`,
  own: vectors.slice(digest * size, (digest + 1) * size),
}));
/** By turns a post in a file, and a digest of a feed. */
const posts = digests.filter((_, digest) => digest % 2 === 0);
const fed = digests.filter((_, digest) => digest % 2 === 1);
const forbidden = '2402.99999';

describe.each(wantedBrowsers())('in %s, text that means harm', (name) => {
  let stage: Stage;
  let folder: string;

  beforeAll(async () => {
    const host = makeStatic(new Map(), { cors: true, etag: true });
    const title = vectors[3] ?? '';
    const all = fed.map(({ paper, own }) => digestHostile(paper, own));
    for (const { path, text } of await encodeFeed({ title, language: 'ko' }, all))
      host.set(`/${path}`, text);
    for (const { path, text } of await encodeFeed(
      { title, language: 'ko' },
      digestsForbidden(forbidden),
    ))
      host.set(`/forbidden/${path}`, text);
    stage = await openStage(name, { hosts: { 'digests.example.org': host.handle } });
    if (name === 'chromium')
      await (stage.browser as ChromiumBrowser).context.addInitScript(watchScript);
    for (const paper of [...digests.map((each) => each.paper), forbidden]) {
      const page = abstractPage({ ...sample, paper });
      const html = page.replace('<head>', `<head><script>${watchScript}</script>`);
      stage.arxiv.serve(`/abs/${paper}`, htmlAnswer(html));
    }
    folder = mkdtempSync(join(tmpdir(), 'yoyak-hostile-'));
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    rmSync(folder, { recursive: true });
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  async function expectHarmless(least: number): Promise<number> {
    const { ran, born, marks } = await inspect(stage.browser);
    expect({ ran, born }).toEqual({ ran: [], born: [] });
    expect(marks).toBeGreaterThanOrEqual(least);
    return marks;
  }

  it('is imported as files, whose names mean harm too', async () => {
    const { browser } = stage;
    await openOptions(browser);
    await openChapter(browser, 'import');
    const files = posts.map(({ paper, own }, post) => {
      const harm = makeVectors(90)
        [post * 7 + 2]?.replace(/[\s/\0]/g, ' ')
        .slice(0, 60);
      const file = join(folder, `2024-01-05-${paper} ${harm}.md`);
      writeFileSync(file, writeHostile(paper, own));
      return file;
    });
    await browser.upload(at.files.pick, files);
    await waitFor(browser, at.files.offer);
    await expectHarmless(1);
    await browser.click(at.files.yes);
    await waitFor(browser, '.result p');
    const { heads = [] } = await readStores(browser, ['heads']);
    const papers = JSON.stringify(heads);
    expect(posts.every(({ paper }) => papers.includes(paper))).toBe(true);
    await expectHarmless(1);
  });

  it('is received from a feed', async () => {
    const { browser } = stage;
    const feeds = [
      ['feed-hostile', 'https://digests.example.org/index.json'],
      ['feed-forbidden', 'https://digests.example.org/forbidden/index.json'],
    ] as const;
    const { runs = [] } = await readStores(browser, ['runs']);
    for (const [id, url] of feeds)
      await plantSource(browser, {
        id,
        kind: 'feed',
        url,
        title: vectors[5] ?? '',
        enabled: true,
        order: 1,
        every: { kind: 'off' },
        addedAt: 0,
        failures: 0,
      });
    await tell(browser, 'sync', { sources: feeds.map(([id]) => id) });
    await waitForRun(browser, runs.length + 1);
    const { heads = [] } = await readStores(browser, ['heads']);
    const papers = JSON.stringify(heads);
    expect(fed.every(({ paper }) => papers.includes(paper))).toBe(true);
  });

  it('is bookmarked, noted and tagged, saved in a backup, and brought back from it', async () => {
    const { browser } = stage;
    for (const [digest, { paper, own }] of digests.slice(0, 4).entries()) {
      const [source, id] = digest % 2 ? ['feed-hostile', `2025-09-02-${paper}`] : ['', ''];
      await tell(browser, 'bookmark', { paper, on: true, source, id, at: 1 });
      await browser.run(
        async (of: string, note: string) => {
          const db = await new Promise<IDBDatabase>((resolve) => {
            const opening = indexedDB.open('yoyak');
            opening.onsuccess = () => resolve(opening.result);
          });
          const store = db.transaction('reading', 'readwrite').objectStore('reading');
          await new Promise((resolve) => {
            const reading = store.get(of);
            reading.onsuccess = () => {
              store.put({ ...reading.result, note, tags: [note.slice(0, 40)] }).onsuccess = resolve;
            };
          });
          db.close();
        },
        paper,
        own.join('\n').slice(0, 2000),
      );
    }
    await openOptions(browser);
    const say = await sayAs(browser);
    await openChapter(browser, 'backup');
    const file = await browser.download(() => browser.click(at.backup.export));
    await browser.upload(at.backup.file, [file]);
    const answer = async (sentence: string) =>
      waitUntil(
        () => waitFor(browser, at.backup.answer),
        ({ text }) => text.includes(sentence),
        { what: sentence },
      );
    await answer(say('options.backup.found'));
    await browser.click(at.backup.replace);
    await browser.click(at.backup.yes);
    await answer(say('options.backup.restored'));
    await expectHarmless(1);
  });

  it('is text in panels', async () => {
    const { browser } = stage;
    let marks = 0;
    for (const { paper } of digests) {
      await browser.open(`https://arxiv.org/abs/${paper}`);
      await waitFor(browser, 'yoyak-panel >>> .section');
      marks += await expectHarmless(1);
    }
    // What is hidden in an HTML comment, and what follows one that is not closed, is not shown.
    expect(marks).toBeGreaterThan(count / 4);
    await browser.open(`https://arxiv.org/abs/${forbidden}`);
    await browser.run(async () => {
      for (let frame = 0; frame < 30; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    await expectHarmless(0);
  });

  it.each([
    ['popup.html', '.papers .row, main', 0],
    ['options.html#sources', 'main', 1],
    ['options.html#import', 'main', 1],
    ['options.html#log', 'main', 0],
    ['reader.html?view=bookmarks', '.list', 1],
    ['reader.html?day=2024-01-05', '.list', 1],
    ['reader.html?day=2025-09-02', '.list', 1],
    ['reader.html?q=script', '.list', 0],
    ['sidepanel.html', 'body', 0],
  ] as const)('is text in %s', async (page, path, least) => {
    const { browser } = stage;
    await browser.open(browser.address(page));
    await waitFor(browser, path);
    await waitUntil(
      () => inspect(browser),
      ({ marks }) => marks >= least,
      { what: 'marks', timeout: 15_000 },
    );
    await expectHarmless(least);
  });

  it('is text in the reader, a whole summary', async () => {
    const { browser } = stage;
    let marks = 0;
    const shown = whole ? digests : digests.slice(0, 4);
    for (const { paper } of shown) {
      await browser.open(browser.address(`reader.html?paper=${paper}`));
      await waitFor(browser, '[data-paper] .section, .summary .section, article .section');
      marks += await expectHarmless(1);
    }
    expect(marks).toBeGreaterThan((shown.length * size) / 4);
  });

  it('would be seen if it were not text', async () => {
    const { browser } = stage;
    await browser.open(`https://arxiv.org/abs/${digests[0]?.paper}`);
    await waitFor(browser, 'yoyak-panel >>> .section');
    await browser.run(() => {
      document.createElement('p').innerHTML = '<img src=x onerror=ran(1)>';
      const harm = document.createElement('p');
      harm.innerHTML =
        '<a href="javascript:ran(2)" style="position:fixed">zq1</a><iframe></iframe>';
      document.querySelector('yoyak-panel')?.shadowRoot?.append(harm);
    });
    const { ran, born } = await waitUntil(
      () => inspect(browser),
      (seen) => seen.ran.length > 0,
      {
        what: 'word of a script that ran',
      },
    );
    expect(ran).toEqual(['ran 1']);
    expect(born).toEqual(['a href=javascript:ran(2)', 'a style=position:fixed', 'iframe']);
  });
});
