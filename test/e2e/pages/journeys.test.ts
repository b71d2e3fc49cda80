import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { htmlAnswer } from '../../arxiv/site';
import type { Browser } from '../browsers/browser';
import type { ChromiumBrowser } from '../browsers/chromium';
import { liveRow, lookAt, waitFor, waitUntil } from '../look';
import { openOptions } from '../options';
import { pickDigests, writeDigest } from '../stage/digest';
import { openStage, type Stage } from '../stage/stage';
import { takeOpened } from '../tabs';
import { describeIn } from '../whole';

/** So many days were missed, with so many papers each. */
const [DAYS, EACH] = [7, 3];
/** What is looked for was read about so many days ago. */
const LONG_AGO = 60;
const searched = '검색어로 찾을 회전 위치 임베딩을 다룬다. 긴 글에 쓴다.';

const shipped = '1706.03762';
const readBeside = `chrome.extension.getViews()
  .filter(({ location }) => location.pathname === '/sidepanel.html')
  .map(({ document }) => (document.body?.innerText ?? '')).join()`;

/** What a reader does, in presses of a key or a button: docs/journeys.md tells of it. */
describeIn('chromium')('a journey in %s', (name) => {
  let stage: Stage;
  let browser: Browser;
  let presses = 0;

  beforeAll(async () => {
    stage = await openStage(name);
    browser = stage.browser;
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  const click = (path: string) => {
    presses += 1;
    return browser.click(path);
  };
  const press = (...keys: readonly string[]) => {
    presses += keys.length;
    return browser.press(...keys);
  };
  /** The popup is opened by a press. */
  const openPopup = async () => {
    presses += 1;
    await browser.open(browser.address('popup.html'));
  };
  const count = () => {
    const made = presses;
    presses = 0;
    return made;
  };

  it('from the install to a first summary takes no press, and two to today’s', async () => {
    // A browser opens it by itself.
    await browser.open(browser.address('welcome.html'));
    await waitFor(browser, '.place > div >>> .section');
    expect(count()).toBe(0);
    await click('.go');
    await waitFor(browser, '.list .row');
    await press('j');
    await waitFor(browser, '.inside .section');
    expect(count()).toBe(2);
  });

  it('from a week away to having caught up takes two, and one a paper', async () => {
    await openOptions(browser);
    await importDays(Array.from({ length: DAYS }, (_, back) => back));
    await noteSeen(DAYS + 1);
    await openPopup();
    await waitFor(browser, '.away .primary');
    await click('.away .primary');
    // It opens in a tab of its own; here it is read in this one.
    const opened = await takeOpened(browser);
    expect(opened).toBe(browser.address('reader.html?view=catchup'));
    await browser.open(opened);
    await waitFor(browser, '.card h1');
    const at = () =>
      browser.run(() =>
        document.querySelector('.catching .message h1')
          ? 'the end'
          : (document.querySelector('.catching > header b')?.textContent ?? ''),
      );
    let papers = 0;
    for (let shown = await at(); shown !== 'the end'; papers += 1) {
      // Nobody decides on what is not there yet.
      await waitFor(browser, '.card h1');
      await press('j');
      const isNext = (now: string) => now !== '' && now !== shown;
      shown = await waitUntil(at, isNext, { what: 'the next paper' });
    }
    expect(papers).toBe(DAYS * EACH);
    expect(count()).toBe(2 + papers);
  });

  it('to that paper about something, two months ago, takes four and the word', async () => {
    await openOptions(browser);
    await importDays([LONG_AGO], searched);
    await openPopup();
    await waitFor(browser, liveRow);
    await press('/');
    await browser.type('header input', '회전위치');
    await waitUntil(
      () => lookAt(browser, '.row mark'),
      ({ text }) => text === '회전 위치',
      { what: 'what was found' },
    );
    await press('Enter', 'Enter');
    await waitFor(browser, '.row .whole .section');
    expect(count()).toBe(4);
    const { text } = await lookAt(browser, '.row .whole');
    expect(text).toContain('회전 위치 임베딩');
  });

  // Firefox runs nothing in a PDF: there it is the sidebar's own key.
  it.runIf(name === 'chromium')(
    'from a PDF that is open to its summary beside it takes one',
    async () => {
      stage.arxiv.serve(`/pdf/${shipped}v7`, htmlAnswer('<title>PDF</title>'));
      const { context, page } = browser as ChromiumBrowser;
      const watch = await context.newPage();
      await watch.goto(browser.address('options.html'));
      await page.bringToFront();
      await browser.open(`https://arxiv.org/pdf/${shipped}v7`);
      await waitFor(browser, 'yoyak-tab');
      await click('yoyak-tab >>> button');
      // Only a page of the extension sees what stands beside another.
      const beside = () => watch.evaluate<string>(readBeside);
      const seen = await waitUntil(beside, (text) => text.includes(shipped), { what: shipped });
      expect(seen).toContain('어텐션만 쓴 Transformer는');
      expect(count()).toBe(1);
      await watch.close();
    },
  );

  /** Digests of so many days ago each, all saying the same. */
  async function importDays(backs: readonly number[], said = '소개이다.'): Promise<void> {
    const today = await browser.run(() => new Date().toLocaleDateString('sv'));
    const folder = mkdtempSync(join(tmpdir(), 'yoyak-journeys-'));
    const files = backs.map((back) => {
      const day = new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10);
      const papers = Array.from({ length: EACH }, (_, rank) => paperOf(back, rank));
      const file = join(folder, `${day}.md`);
      writeFileSync(file, writeDigest(`${day} 글`, papers, said, day));
      return file;
    });
    await pickDigests(browser, files);
    await waitFor(browser, '.result p');
    rmSync(folder, { recursive: true });
  }
  const paperOf = (back: number, rank: number) =>
    `https://arxiv.org/abs/2601.${10_000 + back * 10 + rank}`;

  /** The reader was here last so many days ago. */
  const noteSeen = (days: number) =>
    browser.run(
      async (at: number) => {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('yoyak');
          opening.onsuccess = () => resolve(opening.result);
        });
        const store = db.transaction('reading', 'readwrite').objectStore('reading');
        await new Promise((resolve) => {
          store.put({ paper: '1706.03762', seenAt: at, readAt: at }).onsuccess = resolve;
        });
        db.close();
      },
      Date.now() - days * 86_400_000,
    );
});
