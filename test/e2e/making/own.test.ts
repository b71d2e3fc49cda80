import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumBrowser } from '../browsers/chromium';
import { waitFor, waitForText, waitUntil } from '../look';
import { type Say, sayAs } from '../say';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { violations, violationsInDark } from '../stage/violations';
import { storedDigests } from '../store';
import { plantModel, plantOwn } from './own';

const paper = '2401.99001';
const asked = '2401.99003';

describe.each(wantedBrowsers())('summaries of the reader’s own, in %s', (name) => {
  let stage: Stage;
  let say: Say;

  beforeAll(async () => {
    stage = await openStage(name);
    await stage.browser.open(stage.browser.address('reader.html'));
    await waitFor(stage.browser, '.rail');
    await plantOwn(stage.browser, [{ paper, title: 'A lighthouse', said: '등대가 보인다.' }]);
    say = await sayAs(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  const open = (search: string) =>
    stage.browser.open(stage.browser.address(`reader.html${search}`));
  const see = (path: string, text: string) => waitForText(stage.browser, path, text);
  /** What axe, which runs in Chromium alone, finds wrong. */
  const checkAccess = async (find: typeof violations) => {
    if (name === 'chromium')
      expect(await find((stage.browser as ChromiumBrowser).page)).toEqual([]);
  };
  const stored = () => storedDigests(stage.browser, 'made');

  it('are changed as Markdown, and a change is taken back', async () => {
    const { browser } = stage;
    await open(`?paper=${paper}`);
    await see('.birth', 'lantern:8b');
    await checkAccess(violationsInDark);
    await browser.click('.own .button');
    await waitFor(browser, '.editor .primary');
    await checkAccess(violations);
    await browser.run(() => document.querySelector<HTMLTextAreaElement>('#edited')?.select());
    await browser.type('#edited', '# 결론\n\n고친 결론이다.');
    await browser.click('.editor .primary');
    await see('.notice', say('reader.done.edited'));
    await see('.summary', '고친 결론이다.');
    await see('.birth', say('making.edited'));
    await browser.press('z');
    await see('.summary', '등대가 보인다.');
  });

  it('are deleted, and come back', async () => {
    const { browser } = stage;
    await open(`?paper=${paper}`);
    await waitFor(browser, '.own button:last-child');
    await browser.click('.own button:last-child');
    await see('.notice', say('reader.done.removed'));
    await see('.inside .message', say('reader.unknown.title'));
    await expect.poll(stored).toEqual([]);
    await browser.press('z');
    await see('.inside h1', 'A lighthouse');
    await expect.poll(stored).toEqual(['2024-01-05']);
  });

  it('are asked for by their papers, with what is sent told before, and the rest is thrown away', async () => {
    const { browser } = stage;
    await plantModel(browser, 'http://localhost:11434/v1', [
      { paper: '2401.99002', state: 'stopped', askedAt: 1, done: [], faults: [] },
    ]);
    await open('?view=making');
    await see('.queued', say('making.state.stopped'));
    await checkAccess(violations);
    await browser.type('#papers', `${paper} https://arxiv.org/abs/${asked}`);
    await see('.send', 'lantern:8b');
    await see('.ask .covered', say('reader.making.covered', 1));
    await browser.click('.ask .primary');
    await see('.queue', `arXiv:${asked}`);
    await waitUntil(
      () => browser.run(() => document.querySelectorAll('.queued').length),
      (count) => count === 2,
      { what: 'both in the queue' },
    );
    await browser.click('[data-paper="2401.99002"] .ways button:last-child');
    await see('.notice', say('reader.done.dropped'));
    await browser.press('z');
    // The other one has come to its end meanwhile, or has not.
    await see('.queue', say('making.state.stopped'));
  });
});
