import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSite } from '../arxiv/site';
import { type Loopback, serveLoopback } from '../doubles/loopback';
import { makeModels } from '../doubles/models';
import { modelPaper } from '../doubles/models/answers';
import type { Browser } from './browser';
import { chooseModel } from './chosenModel';
import { lookAt, waitFor, waitUntil } from './look';
import { openOptions } from './options';
import { strangers } from './proxy';
import { type Say, sayAs } from './say';
import { openStage, type Stage, wantedBrowsers } from './stage';

const { paper, title, abstract } = modelPaper;
const others = ['2511.01235', '2511.01236', '2511.01237'] as const;
const site = sampleSite(
  [paper, ...others].map((id) => ({ paper: id, title, abstract, authors: ['Sample Author'] })),
);
const line = 'yoyak-making >>> .offer';
const making = 'yoyak-making >>> .making';
const panel = 'yoyak-panel';
const button = (name: string) => `yoyak-making >>> [data-press=${name}]`;

describe.each(wantedBrowsers())('a summary that is made in a page, in %s', (name) => {
  const models = makeModels();
  let server: Loopback;
  let stage: Stage;
  let browser: Browser;
  let say: Say;

  beforeAll(async () => {
    server = await serveLoopback(models.handle);
    stage = await openStage(name, { site });
    browser = stage.browser;
    await openOptions(browser);
    say = await sayAs(browser);
  });
  afterAll(async () => {
    models.release();
    const faults = await browser.faults().finally(stage.close);
    await server.close();
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const visit = (id: string) => browser.open(`https://arxiv.org/abs/${id}`);
  const asked = () => models.requests.filter(({ method }) => method === 'POST');
  const gone = (path: string) =>
    waitUntil(
      () => lookAt(browser, path),
      (sight) => !sight.there,
      { what: `the end of ${path}` },
    );

  it('is offered nowhere while no model is chosen', async () => {
    await visit(paper);
    await waitFor(browser, '#abs blockquote.abstract');
    expect((await lookAt(browser, 'yoyak-making')).there).toBe(false);
    await chooseModel(browser, server.origin);
    expect(asked()).toEqual([]);
  });

  it('is offered by one line that says what is sent and where, and sends nothing by itself', async () => {
    await visit(paper);
    const { text } = await waitFor(browser, line);
    expect(text).toContain(say('making.none'));
    expect(text).toContain(`lantern:8b · ${say('making.here')}`);
    expect(text).toContain(say('making.count', String(abstract.length)));
    expect(asked()).toEqual([]);
  });

  it('shows its first section before the last has come, and then stands as any summary does', async () => {
    models.behave({ kind: 'stalls', after: 2, at: 'results' });
    await browser.click(button('make'));
    const { text } = await waitUntil(
      () => lookAt(browser, making),
      (sight) => sight.text.includes('sparse retriever를 만든다.'),
      { what: 'the first section' },
    );
    expect(text).not.toContain('71.4%');
    models.behave();
    models.release();
    const shown = await waitUntil(
      () => lookAt(browser, panel),
      (sight) => sight.text.includes('71.4%'),
      { what: 'the summary' },
    );
    await gone('yoyak-making');
    expect(shown.text).toContain(say('options.kind.made'));
    expect(shown.text).toContain(say('making.ofAbstract'));
    expect(shown.text).toContain('lantern:8b');
    // Each section once, and nothing else.
    expect(asked().map(({ section }) => section)).toEqual([
      'introduction',
      'method',
      'results',
      'limitations',
      'conclusion',
    ]);
  });

  it('has its figures compared with the abstract, in the page', async () => {
    await waitUntil(
      () => lookAt(browser, `${panel} >>> .figures`),
      ({ text }) => /\d/.test(text),
      { what: 'the count of figures' },
    );
    const found = await browser.run(
      () =>
        document.querySelector('yoyak-panel')?.shadowRoot?.querySelectorAll('.figure[role=button]')
          .length ?? 0,
    );
    expect(found).toBeGreaterThan(2);
  });

  it('is there when the page is opened again, in the first paint, and is asked for no more', async () => {
    const before = asked().length;
    await visit(paper);
    await waitFor(browser, panel);
    expect((await lookAt(browser, 'yoyak-making')).there).toBe(false);
    expect(asked()).toHaveLength(before);
  });

  it('stops at Escape, keeps what came, and goes on with what is missing', async () => {
    const [id] = others;
    models.behave({ kind: 'stalls', after: 2, at: 'method' });
    await visit(id);
    await waitFor(browser, line);
    await browser.click(button('make'));
    await waitUntil(
      () => lookAt(browser, making),
      ({ text }) => text.includes('sparse retriever를 만든다.'),
      { what: 'the first section' },
    );
    await browser.press('Escape');
    await waitUntil(
      () => lookAt(browser, making),
      ({ text }) => text.includes(say('making.stopped')),
      { what: 'the stop' },
    );
    models.behave();
    models.release();
    // It is there for another visit too.
    await visit(id);
    await waitFor(browser, button('on'));
    models.requests.length = 0;
    await browser.click(button('on'));
    await waitFor(browser, panel);
    expect(asked().map(({ section }) => section)).not.toContain('introduction');
  });

  it('says in a sentence why it failed, and what to do', async () => {
    const [, id] = others;
    models.behave({ kind: 'status', status: 500 });
    await visit(id);
    await waitFor(browser, line);
    await browser.click(button('make'));
    await waitUntil(
      () => lookAt(browser, making),
      ({ text }) => text.includes(say('failure.modelFailed')),
      { what: 'the failure' },
    );
    models.behave();
    await browser.click(button('on'));
    await waitFor(browser, panel);
  });

  it('goes on when the background is ended in its midst', async () => {
    const [, , id] = others;
    models.behave({ kind: 'stalls', after: 2, at: 'limitations' });
    await visit(id);
    await waitFor(browser, line);
    await browser.click(button('make'));
    await waitUntil(
      () => lookAt(browser, making),
      ({ text }) => text.includes('71.4%'),
      { what: 'the third section' },
    );
    models.behave();
    models.requests.length = 0;
    await browser.killBackground();
    models.release();
    await waitFor(browser, panel);
    expect(asked().map(({ section }) => section)).toEqual(['limitations', 'conclusion']);
  });
});
