import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor, waitForText } from '../look';
import { type Say, sayAs } from '../say';
import { importDigest } from '../stage/digest';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { emptyStore } from '../store';

const paper = '2401.99011';
/** 300 characters, and as many with no place to break. */
const titles = ['A Long Title of a Paper '.repeat(13).slice(0, 300), 'Long'.repeat(75)];
/** 50 kB and more. */
const said = '요약은 이렇게 길 수도 있다. '.repeat(1300);
const post = `---
title: 긴 것들
date: 2024-01-05 09:00:00
---

${titles
  .map(
    (title, at) =>
      `# ${at + 1}. [${title}](https://arxiv.org/abs/2401.9901${at + 1})\n\n## Results\n\n${said}\n`,
  )
  .join('\n')}`;

describe.each(wantedBrowsers())('what no page was drawn for, in %s,', (name) => {
  let stage: Stage;
  let say: Say;

  beforeAll(async () => {
    stage = await openStage(name);
    await importDigest(stage.browser, '긴 것들', post);
    say = await sayAs(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  const open = (page: string) => stage.browser.open(stage.browser.address(page));
  const see = (path: string, text: string) => waitForText(stage.browser, path, text);
  const overflow = () =>
    stage.browser.run(() => document.documentElement.scrollWidth - window.innerWidth);

  it.each([
    ['reader.html?day=2024-01-05', '.row'],
    [`reader.html?paper=${paper}`, '.inside .section'],
    ['reader.html?paper=2401.99012', '.inside .section'],
    ['reader.html?view=catchup', '.card h1'],
    ['popup.html', '.papers .row'],
  ])('long titles and texts, are whole and stay within %s', async (page, path) => {
    for (const width of [360, 800]) {
      await stage.browser.resize(width, 700);
      await open(page);
      await waitFor(stage.browser, path);
      await expect.poll(overflow, { message: `${width}` }).toBeLessThanOrEqual(0);
    }
    await stage.browser.resize(1280, 900);
  });

  it('a search of 10,000 characters, is answered', async () => {
    const query = '환각을 줄이는 언어모델 '.repeat(800);
    expect(query.length).toBeGreaterThan(10_000);
    await open(`reader.html?q=${encodeURIComponent(query)}`);
    await see('.rows .none', say('lack.words'));
    await stage.browser.resize(360, 700);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    await stage.browser.resize(1280, 900);
  });

  it('what an address asks for that nobody has, is said', async () => {
    for (const view of ['?view=nonsense', '?day=%00', '?paper=%3Cscript%3E', '?from=x&only=y']) {
      await open(`reader.html${view}`);
      expect((await waitFor(stage.browser, '.list')).text, view).not.toBe('');
    }
  });

  it('a record that is broken, is told and takes nothing along', async () => {
    await open('reader.html');
    await waitFor(stage.browser, '.row');
    await stage.browser.run(
      () =>
        new Promise((done, fail) => {
          const opening = indexedDB.open('yoyak');
          opening.onerror = fail;
          opening.onsuccess = () => {
            const db = opening.result;
            const change = db.transaction('bodies', 'readwrite');
            const store = change.objectStore('bodies');
            store.openCursor().onsuccess = ({ target }) => {
              const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
              if (!cursor) return;
              if (JSON.stringify(cursor.value).includes('2401.99011')) {
                cursor.update(
                  JSON.parse(
                    JSON.stringify(cursor.value).replace('"children":[', '"children":7,"was":['),
                  ),
                );
              } else cursor.continue();
            };
            change.onabort = fail;
            change.oncomplete = () => {
              db.close();
              done(null);
            };
          };
        }),
    );
    await open('reader.html?day=2024-01-05');
    await see('.list', 'Long');
    await open(`reader.html?paper=${paper}`);
    await see('.paper', say('reader.damaged.title'));
    await open('popup.html');
    await waitFor(stage.browser, '.papers .row');
    await open('reader.html?day=2025-09-08');
    await waitFor(stage.browser, '.row');
  });

  it('a store with nothing in it, leads to subscriptions', async () => {
    await open('options.html');
    await waitFor(stage.browser, 'main');
    await emptyStore(stage.browser);
    for (const search of ['', '?view=unread']) {
      await open(`reader.html${search}`);
      await see('.list .message', say('reader.nothing.title'));
    }
    for (const view of ['bookmarks', 'terms', 'catchup']) {
      await open(`reader.html?view=${view}`);
      expect((await waitFor(stage.browser, 'main')).text, view).not.toBe('');
    }
    await open('popup.html');
    await waitFor(stage.browser, 'main');
  });

  it('a store of a newer version, is left as it is, and said', async () => {
    await open('options.html');
    await waitFor(stage.browser, 'main');
    const before = await stage.browser.run(
      () =>
        new Promise<number>((done, fail) => {
          const opening = indexedDB.open('yoyak', 900);
          opening.onerror = fail;
          opening.onsuccess = () => {
            done(opening.result.version);
            opening.result.close();
          };
        }),
    );
    expect(before).toBe(900);
    for (const [page, place] of [
      ['reader.html', '.message'],
      ['popup.html', '[role=alert]'],
      ['options.html', '[role=alert]'],
    ] as const) {
      await open(page);
      await see(place, say('failure.storageNewer'));
    }
    const after = await stage.browser.run(async () =>
      (await indexedDB.databases()).find((each) => each.name === 'yoyak'),
    );
    expect(after?.version).toBe(900);
  });
});
