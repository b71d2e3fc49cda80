import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlAnswer, sampleSite } from '../../arxiv/site';
import { type Loopback, serveLoopback } from '../../doubles/loopback';
import { makeModels } from '../../doubles/models';
import { modelPaper } from '../../doubles/models/answers';
import type { Browser } from '../browsers/browser';
import { lookAt, waitFor, waitUntil } from '../look';
import { openOptions } from '../options';
import { type Say, sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { chooseModel } from './chosenModel';
import { visitOffered } from './visitOffered';

const { paper, title, abstract } = modelPaper;
const others = ['2511.01235', '2511.01236', '2511.01237'] as const;
const [whole, bare] = ['2511.01238', '2511.01239'];
const site = sampleSite(
  [paper, ...others, whole, bare].map((id) => ({
    paper: id,
    title,
    abstract,
    authors: ['Sample Author'],
  })),
);
const paperPage = `<!doctype html><html><body><article class="ltx_document">
  <h1 class="ltx_title ltx_title_document">${title}</h1>
  <section class="ltx_section"><h2 class="ltx_title">1 Method</h2>
    <p class="ltx_p">${abstract}</p><p class="ltx_p">It keeps one key for every 8 sentences of a turn.</p></section>
  <section class="ltx_bibliography"><h2 class="ltx_title">References</h2><p>Smith 2020</p></section>
</article></body></html>`;
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
    await visitOffered(browser, paper);
    const { text } = await lookAt(browser, line);
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
    await visitOffered(browser, id);
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
    await visitOffered(browser, id);
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
    await visitOffered(browser, id);
    await browser.click(button('make'));
    await waitUntil(
      () => lookAt(browser, making),
      ({ text }) => text.includes('71.4%'),
      { what: 'the third section' },
    );
    // The fourth was asked for, and is what is cut off.
    await expect.poll(() => asked().at(-1)?.section).toBe('limitations');
    models.behave();
    models.requests.length = 0;
    await browser.killBackground();
    models.release();
    await waitFor(browser, panel);
    expect(asked().map(({ section }) => section)).toEqual(['limitations', 'conclusion']);
  });

  it('reads the paper’s own page by one request, where it is asked for that', async () => {
    const htmls: string[] = [];
    stage.arxiv.serve(`/html/${whole}v1`, htmlAnswer(paperPage));
    stage.arxiv.delay = (path) => {
      if (path.startsWith('/html/')) htmls.push(path);
      return 0;
    };
    await visitOffered(browser, whole);
    expect(htmls).toEqual([]);
    models.requests.length = 0;
    await browser.click(button('body'));
    const { text } = await waitFor(browser, panel);
    expect(text).toContain(say('making.ofBody'));
    expect(htmls).toEqual([`/html/${whole}v1`]);
    const [{ prompt } = { prompt: '' }] = asked();
    expect(prompt).toContain('one key for every 8 sentences of a turn');
    expect(prompt).not.toContain('Smith 2020');
  });

  it('says that a paper has no page of its own, and reads the abstract then', async () => {
    await visitOffered(browser, bare);
    await browser.click(button('body'));
    await waitUntil(
      () => lookAt(browser, line),
      ({ text }) => text.includes(say('making.noBody')),
      { what: 'the word that there is none' },
    );
    await browser.click(button('make'));
    expect((await waitFor(browser, panel)).text).toContain(say('making.ofAbstract'));
  });

  it('is made again beside the old one, which stays until the reader takes the new one', async () => {
    await visit(paper);
    await waitFor(browser, panel);
    models.behave({ kind: 'lie', lie: 'new-figures', at: 'results' });
    const again = `${panel} >>> .own [data-press=again]`;
    await waitFor(browser, again);
    await browser.click(again);
    await waitUntil(
      () => lookAt(browser, making),
      ({ text }) => text.includes(say('making.older')),
      { what: 'the new summary' },
    );
    await expect.poll(async () => (await lookAt(browser, panel)).text).toContain('71.4%');
    models.behave();
    await browser.click(button('keep'));
    await gone('yoyak-making');
    await waitUntil(
      () => lookAt(browser, panel),
      ({ text }) => text.includes('98.7%') && !text.includes('71.4%'),
      { what: 'the summary in the old one’s place' },
    );
    const panels = await browser.run(() => document.querySelectorAll('yoyak-panel').length);
    expect(panels).toBe(1);
    // It hears the reader as any other does.
    await browser.click(`${panel} >>> [data-press=fold]`);
    await waitUntil(
      () => lookAt(browser, panel),
      ({ text }) => !text.includes('98.7%'),
      { what: 'a folded panel' },
    );
    await browser.click(`${panel} >>> [data-press=fold]`);
  });

  it('is made once by two tabs that ask at the same time, and shown in both', async () => {
    // Several messages of one page stand for those of several.
    await visit(others[0]);
    await waitFor(browser, panel);
    const again = `${panel} >>> .own [data-press=again]`;
    await waitFor(browser, again);
    models.requests.length = 0;
    await browser.click(again);
    await browser.click(again);
    await waitUntil(
      () => lookAt(browser, making),
      ({ text }) => text.includes(say('making.older')),
      { what: 'the new summary' },
    );
    expect(asked()).toHaveLength(5);
  });
});
