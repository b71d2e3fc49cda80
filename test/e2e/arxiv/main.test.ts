import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { liveRow, lookAt, waitFor, waitUntil } from '../look';
import { arxivHosts } from '../stage/arxiv';
import { readFeed, textRuns } from '../stage/feed';
import { strangers } from '../stage/proxy';
import { builds, openStage, type Stage, wantedBrowsers } from '../stage/stage';

const panel = 'yoyak-panel';
const attention = 'https://arxiv.org/abs/1706.03762';

describe.each(wantedBrowsers())('in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterEach(async () => {
    expect(await stage.browser.faults()).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });
  afterAll(() => stage?.close());

  it('shows every sentence of the summary right after the abstract', async () => {
    const { browser } = stage;
    await browser.open(attention);
    const { text } = await waitFor(browser, panel);
    const entry = readFeed(builds[name])
      .flatMap(({ entries }) => entries)
      .find(({ paper }) => paper === '1706.03762');
    let position = 0;
    for (const run of entry ? textRuns(entry) : []) {
      expect(text.slice(position)).toContain(run);
      position = text.indexOf(run, position) + run.length;
    }
    expect(position).toBeGreaterThan(0);
    const after = await browser.run(
      () => document.querySelector('#abs > blockquote.abstract')?.nextElementSibling?.localName,
    );
    expect(after).toBe(panel);
  });

  it('copies the summary while the press still counts, also after the background was ended', async () => {
    const { browser } = stage;
    await browser.open(attention);
    await waitFor(browser, panel);
    await browser.killBackground();
    await browser.click(`${panel} >>> .actions button`);
    await waitUntil(
      () => lookAt(browser, `${panel} >>> .notice.copied`),
      ({ there }) => there,
      { what: 'the word that it was copied' },
    );
    await browser.run(() => {
      document.body.prepend(document.createElement('textarea'));
    });
    await browser.click('body > textarea');
    await browser.press('Control+v');
    const pasted = () => browser.run(() => document.querySelector('textarea')?.value ?? '');
    await expect.poll(pasted).toContain('](https://arxiv.org/abs/1706.03762)');
  });

  it('lists the newest digest in the popup', async () => {
    const { browser } = stage;
    const [newest] = readFeed(builds[name]);
    const titles = newest?.entries.map(({ title }) => title) ?? [];
    expect(titles.length).toBeGreaterThan(0);
    await browser.resize(380, 560);
    await browser.open(browser.address('popup.html'));
    await waitUntil(
      () => lookAt(browser, 'body'),
      ({ text }) => titles.every((title) => text.includes(title)),
      { what: 'the titles of the newest digest' },
    );
    await browser.resize(1280, 900);
  });

  it.runIf(name === 'firefox')('has the browser keep what is stored', async () => {
    const { browser } = stage;
    await browser.open(browser.address('popup.html'));
    await expect.poll(() => browser.run(() => navigator.storage.persisted())).toBe(true);
  });

  it.each(arxivHosts)('shows the panel on %s', async (host) => {
    const { browser } = stage;
    await browser.open(`https://${host}/abs/1706.03762`);
    await waitFor(browser, panel);
  });

  it('shows the panel of a paper with an old id and of one version', async () => {
    const { browser } = stage;
    for (const path of ['hep-th/9711200', 'hep-th/9711200v2', '1706.03762v7']) {
      await browser.open(`https://arxiv.org/abs/${path}`);
      await waitFor(browser, panel);
    }
  });

  it.each(['1706.99999', '2401.99042'])('shows nothing for %s', async (paper) => {
    const { browser } = stage;
    await browser.open(`https://arxiv.org/abs/${paper}`);
    await waitFor(browser, 'h1');
    // Long enough for an answer by message; there is nothing else to wait for.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await lookAt(browser, panel)).there).toBe(false);
  });

  it('shows the panel when the background was ended before the visit', async () => {
    const { browser } = stage;
    await browser.open(attention);
    await waitFor(browser, panel);
    await browser.killBackground();
    await browser.open(attention);
    await waitFor(browser, panel);
  });

  it('keeps working without a network', async () => {
    const { browser } = stage;
    stage.hosts.offline = true;
    await browser.open(browser.address('popup.html'));
    await browser.click(`${liveRow} .title`);
    expect((await waitFor(browser, '.row .whole .section')).text).not.toBe('');
    await browser.open(browser.address('options.html'));
    await waitFor(browser, 'main');
    stage.hosts.offline = false;
    await browser.open(attention);
    await waitFor(browser, panel);
  });
});
