import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../browsers/browser';
import { liveRow, lookAt, waitFor, waitUntil } from '../look';
import { openOptions } from '../options';
import { pickDigests, writeDigest } from '../stage/digest';
import { openStage, type Stage } from '../stage/stage';
import { describeIn } from '../whole';

/** So many days were missed, with so many papers each. */
const [DAYS, EACH] = [7, 3];
const searched = '검색어로 찾을 회전 위치 임베딩을 다룬다. 긴 글에 쓴다.';

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
    await importWeek();
    await noteSeen(DAYS + 1);
    await openPopup();
    await waitFor(browser, '.away .primary');
    await click('.away .primary');
    // It opens in a tab of its own; here it is read in this one.
    await closeOthers();
    await browser.open(browser.address('reader.html?view=catchup'));
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

  it('to that paper about something takes four and the word', async () => {
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
  });

  /** Waits for the tab that a press has opened, and closes it: a page behind another has no focus. */
  const closeOthers = () =>
    browser.run(async () => {
      type Tab = { readonly id: number };
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(of: object): Promise<Tab[]>;
              getCurrent(): Promise<Tab>;
              remove(ids: number[]): Promise<void>;
            };
          };
        }
      ).chrome;
      const own = await tabs.getCurrent();
      for (;;) {
        const others = (await tabs.query({})).filter(({ id }) => id !== own.id);
        if (others.length > 0) return tabs.remove(others.map(({ id }) => id));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });

  async function importWeek(): Promise<void> {
    await openOptions(browser);
    const today = await browser.run(() => new Date().toLocaleDateString('sv'));
    const folder = mkdtempSync(join(tmpdir(), 'yoyak-journeys-'));
    const files = Array.from({ length: DAYS }, (_, back) => {
      const day = new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10);
      const papers = Array.from(
        { length: EACH },
        (_, rank) => `https://arxiv.org/abs/2601.0${back}0${rank}1`,
      );
      const file = join(folder, `${day}.md`);
      writeFileSync(
        file,
        writeDigest(`${day} 글`, papers, back === 3 ? searched : '소개이다.', day),
      );
      return file;
    });
    await pickDigests(browser, files);
    await waitFor(browser, '.result p');
    rmSync(folder, { recursive: true });
  }

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
