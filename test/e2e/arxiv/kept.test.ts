import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePapers } from '../../arxiv/papers';
import { sampleSite } from '../../arxiv/site';
import { makeGithub } from '../../doubles/github';
import { lookAt, waitFor, waitUntil } from '../look';
import { at, look, openChapter, openOptions, pressAndWait } from '../options';
import { sayAs } from '../say';
import { writeDigest } from '../stage/digest';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { waitForRun } from '../store';

const [marked, other] = ['2510.99101', '2510.99102'];
const site = sampleSite([
  ...samplePapers,
  ...[marked, other].map((paper) => ({
    paper,
    title: `Sample ${paper}`,
    authors: ['Sample Author'],
    abstract: 'A sample abstract.',
  })),
]);
const panel = 'yoyak-panel';
const bookmark = `${panel} >>> .actions button[aria-pressed]`;
const words = '책갈피가 지키는 결론이다.';
const post = '_posts/2025-10-01-papers.md';
const write = (papers: readonly string[], said: string, day: string) =>
  writeDigest(
    `${day}의 논문`,
    papers.map((paper) => `https://arxiv.org/abs/${paper}`),
    said,
    day,
  );

describe.each(wantedBrowsers())('what is bookmarked stays in %s', (name) => {
  const github = makeGithub(
    'kim/papers',
    new Map([
      [post, write([marked, other], words, '2025-10-01')],
      // Another digest has the paper too: that is no reason to let the bookmarked text go.
      [
        '_posts/2025-09-30-papers.md',
        write(['1706.03762', marked], '남은 결론이다.', '2025-09-30'),
      ],
    ]),
  );
  let stage: Stage;
  beforeAll(async () => {
    const hosts = { 'api.github.com': github.api, 'raw.githubusercontent.com': github.raw };
    stage = await openStage(name, { site, hosts });
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const visit = (paper: string) => stage.browser.open(`https://arxiv.org/abs/${paper}`);
  const seeKept = async () => {
    await visit(marked);
    const { text } = await waitFor(stage.browser, panel);
    expect(text).toContain(words);
    return text;
  };

  it('when its post is deleted, marked, cleared and brought back after the background was ended', async () => {
    const { browser } = stage;
    await openOptions(browser);
    const say = await sayAs(browser);
    await look(browser, 'https://github.com/kim/papers/tree/main/_posts');
    await browser.click(at.add);
    await waitForRun(browser, 2);
    await visit(marked);
    await waitFor(browser, panel);
    await browser.click(bookmark);
    await waitUntil(
      () => browser.run(readPressed),
      (pressed) => pressed === 'true',
      { what: 'a bookmark' },
    );

    github.remove(post);
    await openOptions(browser);
    expect(await pressAndWait(browser, at.sync)).toContain(say('options.result.vanished', 1));
    await browser.click('[aria-labelledby=vanished] summary');
    await expect
      .poll(async () => (await lookAt(browser, '[aria-labelledby=vanished]')).text)
      .toContain('2025-10-01');
    expect(await seeKept()).not.toContain(say('panel.kept'));
    await visit(other);
    await waitFor(browser, panel);

    await openOptions(browser);
    await browser.click('[aria-labelledby=vanished] > button');
    await waitUntil(
      () => lookAt(browser, '[aria-labelledby=vanished] [role=status]'),
      ({ text }) => text.includes(say('options.vanished.cleared', 1)),
      { what: say('options.vanished.cleared', 1) },
    );
    await waitUntil(seeKept, (text) => text.includes(say('panel.kept')), { what: 'the kept copy' });
    const visitAgain = async () => {
      await visit(other);
      await waitFor(browser, 'blockquote.abstract');
      return lookAt(browser, panel);
    };
    await waitUntil(visitAgain, ({ there }) => !there, { what: 'the end of the panel' });
    await browser.open(browser.address('reader.html?view=bookmarks'));
    expect((await waitFor(browser, '.list .row')).text).toContain(words);

    await openOptions(browser);
    await browser.killBackground();
    await openChapter(browser, 'log');
    await browser.click('.runs > li:first-child > button');
    await waitFor(browser, '[aria-labelledby=vanished] > button');
    await waitUntil(visitAgain, ({ there }) => there, {
      what: 'the panel of what was brought back',
    });
  });

  it('when its subscription is removed', async () => {
    const { browser } = stage;
    await openOptions(browser);
    const say = await sayAs(browser);
    await browser.click(at.remove);
    await browser.click(at.yes);
    await waitUntil(
      () => lookAt(browser, at.row),
      ({ text }) => text.includes(say('options.remove.removed')),
      { what: say('options.remove.removed') },
    );
    await waitUntil(seeKept, (text) => text.includes(say('panel.kept')), { what: 'the kept copy' });
    await browser.open(browser.address('reader.html?view=bookmarks'));
    expect((await waitFor(browser, '.list .row')).text).toContain(words);
  });

  function readPressed(): string | null | undefined {
    return document
      .querySelector('yoyak-panel')
      ?.shadowRoot?.querySelector('.actions button[aria-pressed]')
      ?.getAttribute('aria-pressed');
  }
});
