import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DigestHead } from '../../../core/paper';
import { describe as describeLine } from '../../../entrypoints/background/omnibox/describe';
import { liveRow, lookAt, waitFor, waitUntil } from '../look';
import { pressWords } from '../making/chosenModel';
import { plantOwn } from '../making/own';
import { at, openChapter, openOptions } from '../options';
import { sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { type Stage, wantedBrowsers } from '../stage/stage';
import { plantSource, readStores, tell, waitForRun } from '../store';
import { whole } from '../whole';
import { writeHostile } from './digests';
import {
  count,
  dayOf,
  digests,
  fed,
  forbidden,
  openHostileStage,
  own,
  posts,
  size,
  vectors,
} from './hostileStage';
import { inspect } from './inspect';
import { makeVectors } from './vectors';

type Tabs = {
  create(of: { url: string }): Promise<{ id: number }>;
  remove(id: number): Promise<void>;
};
type Omnibox = { setDefaultSuggestion(of: { description: string }): Promise<void> };

describe.each(wantedBrowsers())('in %s, text that means harm', (name) => {
  let stage: Stage;
  let folder: string;
  let faults: readonly string[] | undefined;

  beforeAll(async () => {
    stage = await openHostileStage(name);
    folder = mkdtempSync(join(tmpdir(), 'yoyak-hostile-'));
  });
  afterAll(async () => {
    faults ??= await stage.browser.faults();
    await stage.close();
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

  /** What the store says of digests apart from their ids, which hold the papers that files and feeds are named after. */
  const storedPapers = async () => {
    const { heads = [] } = await readStores(stage.browser, ['heads']);
    return (heads as unknown as readonly DigestHead[]).flatMap(({ papers }) => papers);
  };

  const waitForMarks = (least: number) =>
    waitUntil(
      () => inspect(stage.browser),
      ({ marks }) => marks >= least,
      { what: 'marks', timeout: 15_000 },
    );

  it('is imported as files, whose names mean harm too', async () => {
    const { browser } = stage;
    await openOptions(browser);
    const [title = '', model = '', said = ''] = vectors;
    await plantOwn(browser, [{ paper: own, title, said, model }]);
    await openChapter(browser, 'import');
    const harms = makeVectors(90);
    const files = posts.map(({ paper, own }, post) => {
      const harm = harms[(post * 7 + 2) % harms.length]?.replace(/[\s/\0]/g, ' ').slice(0, 60);
      expect(harm).toMatch(/^zq\d/);
      const file = join(folder, `2024-01-05-${paper} ${harm}.md`);
      writeFileSync(file, writeHostile(paper, own));
      return file;
    });
    await browser.upload(at.files.pick, files);
    await waitFor(browser, at.files.offer);
    await expectHarmless(1);
    await browser.click(at.files.yes);
    await waitFor(browser, '.result p');
    await expect
      .poll(storedPapers)
      .toEqual(expect.arrayContaining(posts.map(({ paper }) => paper)));
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
    await expect.poll(storedPapers).toEqual(expect.arrayContaining(fed.map(({ paper }) => paper)));
  });

  it('is bookmarked, noted and tagged, saved in a backup, and brought back from it', async () => {
    const { browser } = stage;
    for (const [digest, { paper, own }] of digests.slice(0, 4).entries()) {
      const [source, id] = digest % 2 ? ['feed-hostile', `${dayOf(paper)}-${paper}`] : ['', ''];
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
    ['popup.html', liveRow, 1],
    ['options.html#sources', 'main', 1],
    ['options.html#import', 'main', 1],
    ['options.html#log', 'main', 0],
    ['reader.html?view=bookmarks', '.list', 1],
    ['reader.html?day=2024-01-05', '.list', 1],
    ['reader.html?day=2025-09-02', '.list', 1],
    ['reader.html?q=script', '.list', 0],
    [`sheet.html?papers=${digests.map(({ paper }) => paper)}`, 'main', 1],
    [`reader.html?paper=${own}`, 'article .section, .summary .section', 1],
  ] as const)('is text in %s', async (page, path, least) => {
    const { browser } = stage;
    await browser.open(browser.address(page));
    await waitFor(browser, path);
    await waitForMarks(least);
    await expectHarmless(least);
  });

  it('is text in the side panel, beside the paper', async () => {
    const { browser } = stage;
    await browser.open(browser.address('sidepanel.html'));
    const tab = await browser.run(async (url: string) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      return (await chrome.tabs.create({ url })).id;
    }, `https://arxiv.org/abs/${fed[0]?.paper}`);
    await waitForMarks(size / 8);
    await expectHarmless(size / 8);
    await browser.run((id: number) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      return chrome.tabs.remove(id);
    }, tab);
  });

  it('is text in the panel of a summary of the reader’s own', async () => {
    const { browser } = stage;
    await browser.open(`https://arxiv.org/abs/${own}`);
    await waitFor(browser, 'yoyak-panel >>> .section');
    // What was said, and which model said it.
    await expectHarmless(2);
  });

  it('is text beside a mark of a list, and in its row', async () => {
    const { browser } = stage;
    await browser.open('https://arxiv.org/list/cs.CL/new');
    await waitUntil(
      () => browser.run(() => document.querySelectorAll('yoyak-mark').length),
      (marks) => marks === digests.length,
      { what: 'marks of all papers' },
    );
    for (const _paper of digests) {
      await browser.press('r');
      await waitUntil(
        () =>
          browser.run(() => {
            const mark = document.activeElement?.closest('yoyak-mark');
            return mark?.shadowRoot?.querySelector('.card yoyak-panel') != null;
          }),
        (isThere) => isThere,
        { what: 'a card' },
      );
      await expectHarmless(1);
      await browser.press('Enter');
      await waitUntil(
        () =>
          browser.run(() => {
            const row = document.activeElement?.closest('yoyak-mark')?.parentElement;
            return row?.querySelector('yoyak-panel') != null || null;
          }),
        (isThere) => isThere === true,
        { what: 'a summary in its row' },
      );
    }
    await expectHarmless(count / 4);
  });

  it('is text in the bar of a paper as HTML, and in what it unfolds', async () => {
    const { browser } = stage;
    for (const { paper } of digests.slice(0, 2)) {
      await browser.open(`https://arxiv.org/html/${paper}v1`);
      await waitFor(browser, 'yoyak-bar');
      await browser.click('yoyak-bar >>> button');
      await waitFor(browser, 'yoyak-panel >>> .section');
      await expectHarmless(size / 8);
    }
  });

  it('is text where models are chosen', async () => {
    const { browser } = stage;
    await openOptions(browser);
    const say = await sayAs(browser);
    await openChapter(browser, 'model');
    const other = '[data-chapter=model] [aria-labelledby=model-other]';
    await waitFor(browser, other);
    await browser.allowHost('https://models.example.org');
    await pressWords(browser, other, say('options.model.other.open'));
    await browser.type(`${other} input[type=text]`, 'https://models.example.org');
    await pressWords(browser, other, say('options.model.other.connect'));
    await waitFor(browser, `${other} .one-field`);
    await expectHarmless(1);
    await pressWords(browser, other, say('options.model.other.use'));
    await waitUntil(
      () => lookAt(browser, '[data-chapter=model] .in-use'),
      ({ text }) => /zq\d/.test(text),
      { what: 'the name of the model' },
    );
    await expectHarmless(1);
  });

  it.runIf(name === 'chromium')(
    'is text in what the browser reads as XML, suggestions',
    async () => {
      const { browser } = stage;
      await browser.open(browser.address('options.html'));
      const suggest = (all: readonly string[]) =>
        browser.run(async (all: readonly string[]) => {
          const { chrome } = globalThis as unknown as { chrome: { omnibox: Omnibox } };
          const refused: string[] = [];
          for (const description of all)
            try {
              await chrome.omnibox.setDefaultSuggestion({ description });
            } catch (error) {
              refused.push(`${error} ${description}`);
            }
          return refused;
        }, all);
      const lines = vectors.map((title, at) =>
        describeLine({ paper: '2402.00001', title, gist: vectors[at + 1] ?? '' }, true),
      );
      expect(await suggest(lines)).toEqual([]);
      // It is read as XML: what is none is refused.
      expect(await suggest(['<url>a', 'a & b'])).toHaveLength(2);
    },
  );

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

  it('would be seen if it were not text, in a page of Yoyak’s own', async () => {
    const { browser } = stage;
    faults = await browser.faults();
    await browser.open(browser.address('sheet.html'));
    await browser.run(() => {
      (globalThis as unknown as { ran: (what: number) => void }).ran(3);
      const harm = document.createElement('script');
      harm.textContent = 'ran(4)';
      document.body.append(harm);
    });
    const { ran, born } = await waitUntil(
      () => inspect(browser),
      (seen) => seen.ran.length > 1,
      { what: 'word of a script that was refused' },
    );
    expect(ran[0]).toBe('ran 3');
    expect(ran[1]).toMatch(/^policy script-src/);
    expect(born).toEqual(['script']);
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
