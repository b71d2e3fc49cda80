import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, waitFor, waitUntil } from '../look';
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
  const see = (path: string, text: string) =>
    waitUntil(
      () => lookAt(stage.browser, path),
      (sight) => sight.text.includes(text),
      { what: `${text} at ${path}` },
    );
  const search = () => stage.browser.run(() => location.search);
  const readings = async () =>
    JSON.stringify((await readStores(stage.browser, ['reading'])).reading);

  it('is walked, marked and noted without a mouse, and Back leads back', async () => {
    const { browser } = stage;
    await open('?day=2024-01-05');
    await waitFor(browser, '.row');
    await browser.press('j');
    await see('.inside h1', 'Sample 1');
    await browser.press('j');
    await see('.inside h1', 'Sample 2');
    expect(await search()).toBe('?day=2024-01-05&paper=2401.99002');
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
    await open('?');
    await waitFor(browser, '.row');
    await open('?view=catchup');
    await see('.card h1', next);
    await browser.press('z');
    await see('.card h1', before);
  });
});
