import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, waitFor, waitForText, waitUntil } from '../look';
import { type Say, sayAs } from '../say';
import { importDigest, writeDigest } from '../stage/digest';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { readStores } from '../store';

const first = 'https://arxiv.org/abs/2401.99001';
const second = 'https://arxiv.org/abs/2401.99002';
// What came with the extension is in no queue.
const others = ['https://arxiv.org/abs/2401.99003', 'https://arxiv.org/abs/2401.99004'];

describe.each(wantedBrowsers())('the reader in %s', (name) => {
  let stage: Stage;
  let say: Say;

  beforeAll(async () => {
    stage = await openStage(name);
    const words = '검색 결과를 다시 정렬하는 방법을 소개한다.';
    await importDigest(
      stage.browser,
      '리더 시험',
      writeDigest('리더 시험', [first, second, ...others], words),
    );
    say = await sayAs(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  const open = (search: string) =>
    stage.browser.open(stage.browser.address(`reader.html${search}`));
  const see = (path: string, text: string) => waitForText(stage.browser, path, text);
  const search = () => stage.browser.run(() => location.search);
  const readings = async () =>
    JSON.stringify((await readStores(stage.browser, ['reading'])).reading);

  const rows = () =>
    stage.browser.run(() =>
      [...document.querySelectorAll<HTMLElement>('.rows [data-paper]')].map(
        ({ dataset }) => dataset.paper ?? '',
      ),
    );
  const field = () =>
    stage.browser.run(
      () => document.querySelector<HTMLInputElement>('.searching input')?.value ?? '',
    );

  it('is walked, marked and noted without a mouse, and Back leads back', async () => {
    const { browser } = stage;
    await open('?day=2024-01-05');
    await waitFor(browser, '.row');
    await browser.press('j');
    await see('.inside h1', 'Sample 1');
    await browser.press('j');
    await see('.inside h1', 'Sample 2');
    await expect.poll(search).toBe('?day=2024-01-05&paper=2401.99002');
    await browser.press('e');
    await see('.notice', say('reader.done.read', 1));
    await browser.press('b');
    await waitFor(browser, '.notes h2');
    await browser.type('.notes textarea', '메모');
    await browser.run(() => history.back());
    await see('.hint', say('reader.paper.choose'));
    await waitUntil(readings, (all) => all.includes('"note":"메모"') && all.includes('readAt'), {
      what: 'the note',
    });
    await open('?view=bookmarks');
    await see('.row .noted', '메모');
  });

  it('says that what an address asks for is not there', async () => {
    await open('?day=2020-02-02&paper=2001.00001');
    await see('.list .message', say('reader.missing.title'));
    await see('.inside .message', say('reader.unknown.title'));
  });

  const place = () =>
    stage.browser.run(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<object> } } };
      };
      return JSON.stringify(await chrome.storage.local.get('catchUp'));
    });
  it('goes on with the queue where it was left', async () => {
    const { browser } = stage;
    await open('?view=catchup');
    const before = (await waitFor(browser, '.card h1')).text;
    await browser.press('j');
    await waitUntil(
      () => lookAt(browser, '.card h1'),
      ({ text }) => text !== '' && text !== before,
      { what: 'the next paper' },
    );
    const next = (await lookAt(browser, '.card h1')).text;
    await see('.last', before);
    // A page that is left in the very moment of a press has stored nothing yet.
    await waitUntil(place, (stored) => stored.includes('"decision"'), { what: 'the place' });
    await open('?');
    await waitFor(browser, '.row');
    await open('?view=catchup');
    await see('.card h1', next);
    await browser.press('z');
    await see('.card h1', before);
  });

  describe('search', () => {
    /** What the browser was asked to highlight under a name, as texts. */
    const marked = () =>
      stage.browser.run((name: string) => {
        const all = [...(CSS.highlights.get(name) ?? [])] as Range[];
        return all.map((range) => range.toString());
      }, 'yoyak-hits');
    it('finds while one types, and counts what it found', async () => {
      const { browser } = stage;
      await open('?');
      await waitFor(browser, '.row');
      await browser.press('/');
      await browser.type('.searching input', '정렬하는방법');
      await see('.list h1', '정렬하는방법');
      await see('.head small', say('reader.search.count', 4, 4));
      await see('.row mark', '정렬하는 방법');
      const asked = async () => new URLSearchParams(await search()).get('q');
      await expect.poll(asked).toBe('정렬하는방법');
      await expect.poll(rows).toHaveLength(4);
    });

    it('opens a hit with its words highlighted, and Back leads to what was found, then before it', async () => {
      const { browser } = stage;
      await browser.press('Enter', 'Enter');
      await waitFor(browser, '.inside .summary');
      await waitUntil(marked, (texts) => texts.includes('정렬하는 방법'), { what: 'highlights' });
      await expect.poll(async () => [...new Set(await marked())]).toEqual(['정렬하는 방법']);
      await expect.poll(search).toContain('paper=');
      await browser.run(() => history.back());
      await see('.hint', say('reader.paper.choose'));
      await expect.poll(rows).toHaveLength(4);
      await waitUntil(marked, (texts) => texts.length === 0, { what: 'the end of highlights' });
      await browser.run(() => history.back());
      await waitUntil(search, (at) => at === '' || at === '?', { what: 'the newest day' });
      await expect.poll(async () => (await lookAt(browser, '.row mark')).there).toBe(false);
      await expect.poll(field).toBe('');
    });

    it('is narrowed by chips, which write into the query and out of it', async () => {
      const { browser } = stage;
      await open(`?${new URLSearchParams({ q: '정렬하는 방법' })}`);
      await waitUntil(rows, ({ length }) => length === 4, { what: 'four hits' });
      const chip = `.chips button[aria-pressed=false]`;
      await see(chip, say('reader.search.words.unread'));
      // Three of four: one was read above, and one is seen.
      await browser.click(chip);
      await waitFor(browser, '.chips button[aria-pressed=true]');
      const unread = `정렬하는 방법 ${say('reader.search.unread')}`;
      await expect.poll(field).toBe(unread);
      const left = await waitUntil(rows, ({ length }) => length > 0 && length < 4, {
        what: 'fewer hits',
      });
      expect(left).not.toContain('2401.99002');
      expect(left).toContain('2401.99004');
      await browser.click('.chips button[aria-pressed=true]');
      await waitUntil(rows, ({ length }) => length === 4, { what: 'all hits' });
      await expect.poll(field).toBe('정렬하는 방법');
    });

    it('says that it found nothing', async () => {
      await open('?q=%EC%97%86%EB%8A%94%EB%A7%90%EC%9D%B4%EB%8B%A4');
      await see('.head small', say('reader.search.count', 0, 0));
      await expect.poll(rows).toEqual([]);
    });
  });
});
