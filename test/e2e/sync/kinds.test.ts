import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePapers } from '../../arxiv/papers';
import { sampleSite } from '../../arxiv/site';
import { makeGithub } from '../../doubles/github';
import { lookAt, visitUntil, waitFor, waitForText, waitUntil } from '../look';
import { at, countRuns, look, openOptions, waitForEnd } from '../options';
import { sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage } from '../stage/stage';
import { describeIn } from '../whole';
import { cited, posts } from './kinds';

const told = posts.flatMap(({ papers }) => papers);
const site = sampleSite([
  ...samplePapers,
  ...[...told, { paper: cited, title: 'Fast Rivers' }].map(({ paper, title }) => ({
    paper,
    title,
    authors: ['Sample Author'],
    abstract: 'A sample abstract.',
  })),
]);

describeIn('chromium')('papers told in every kind of place, in %s', (name) => {
  let stage: Stage;
  const letters: string[] = [];

  beforeAll(async () => {
    const files = posts.map(({ markdown }, index): [string, string] => [
      `_posts/2025-11-${String(index + 1).padStart(2, '0')}-papers.md`,
      markdown,
    ]);
    const github = makeGithub('lee/notes', new Map(files));
    const hosts: Record<string, RequestListener> = {
      'api.github.com': github.api,
      'raw.githubusercontent.com': github.raw,
      'github.com': ({ url = '' }, response) => {
        letters.push(url);
        response.end('A letter');
      },
    };
    stage = await openStage(name, { site, hosts });
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  it('are found, and the preview says where', async () => {
    const { browser } = stage;
    await openOptions(browser);
    const say = await sayAs(browser);
    const found = await look(browser, 'https://github.com/lee/notes/tree/main/_posts');
    expect(found).toContain(say('options.count.posts', posts.length));
    expect(found).toContain(say('options.told.found', ''));
    for (const place of [
      say('options.told.post', 1),
      say('options.told.row', 2),
      say('options.told.item', 2),
    ])
      expect(found).toContain(place);

    const runs = await countRuns(browser);
    await browser.click(at.add);
    await waitForEnd(browser, runs + 1);
    await waitForText(browser, at.status, say('options.result.added', posts.length));
  });

  it.each(posts.map((post) => [post.name, post] as const))('from %s', async (_, { papers }) => {
    const { browser } = stage;
    for (const { paper, sentence } of papers) {
      const { text } = await visitUntil(browser, `https://arxiv.org/abs/${paper}`, sentence);
      const shown = told.filter(({ sentence }) => text.includes(sentence));
      expect(shown.map((each) => each.paper)).toEqual([paper]);
    }
  });

  it('and whoever wrote them can be written to, in a tab that the page knows nothing of', async () => {
    const { browser } = stage;
    const { paper = '' } = told[0] ?? {};
    await browser.open(`https://arxiv.org/abs/${paper}`);
    const letter = 'yoyak-panel >>> [data-press=report]';
    await waitFor(browser, letter);
    const known = await browser.run(() => {
      const all = document.querySelector('yoyak-panel')?.shadowRoot?.querySelector('.panel');
      return all?.outerHTML ?? '';
    });
    expect(known).toContain(paper);
    expect(known).not.toMatch(/lee.notes|github\.com/);
    await browser.click(letter);
    await waitUntil(
      async () => letters.filter((url) => url.includes('/issues/new')),
      ({ length }) => length === 1,
      { what: 'a letter' },
    );
    const { pathname, searchParams } = new URL(letters[0] ?? '', 'https://github.com');
    expect(pathname).toBe('/lee/notes/issues/new');
    expect(searchParams.get('title')).toContain(paper);
    expect(await browser.run(() => location.href)).toBe(`https://arxiv.org/abs/${paper}`);
  });

  it('but nothing for a paper that is only cited', async () => {
    const { browser } = stage;
    await browser.open(`https://arxiv.org/abs/${cited}`);
    await waitFor(browser, 'h1');
    // Long enough for an answer by message; there is nothing else to wait for.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await lookAt(browser, 'yoyak-panel')).there).toBe(false);
  });
});
