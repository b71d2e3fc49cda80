import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abstractPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { htmlAnswer } from '../../arxiv/site';
import { lookAt, waitFor, waitUntil } from '../look';
import { sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';

/** A paper as LaTeXML writes it, as small as can be: a header that stays, free space above the title, a theme of its own. */
const write = (
  margin: string,
  more = '',
) => `<!doctype html><html data-theme="light"><title>HTML</title><style>
  html { --back: white } html[data-theme=dark] { --back: #0d1117 }
  body { margin: 0; background: var(--back) } header { position: sticky; top: 0; height: 44px; z-index: 2 }
  article { max-width: 52rem; margin: ${margin} auto } h1 { margin: 0 } ${more}
</style><header>arXiv</header><div><p style="margin:0">License</p><article class="ltx_document"><h1>Title</h1>
<p>Text</p><section id="S2" class="ltx_section" style="margin-top: 200vh"><h2 class="ltx_title ltx_title_section"><span
class="ltx_tag ltx_tag_section">2 </span>Experiments</h2><p style="height: 200vh">Text</p></section></article></div></html>`;
const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
const paper = '1706.03762';
const url = `https://arxiv.org/html/${paper}v7`;

describe.each(wantedBrowsers())('a paper as HTML in %s', (name) => {
  let stage: Stage;
  let say: Awaited<ReturnType<typeof sayAs>>;
  beforeAll(async () => {
    stage = await openStage(name);
    stage.arxiv.serve(`/html/${paper}v7`, htmlAnswer(write('2rem')));
    stage.arxiv.serve(`/html/${paper}v6`, htmlAnswer(write('0')));
    stage.arxiv.serve('/html/2401.00001v1', htmlAnswer(write('2rem')));
    await stage.browser.open(stage.browser.address('options.html'));
    await waitFor(stage.browser, '[aria-labelledby=list] li');
    say = await sayAs(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });
  /** Where the title begins, and where the bar ends above it, in pixels. */
  const measure = () =>
    stage.browser.run(() => {
      const bar = document.querySelector('yoyak-bar')?.shadowRoot?.querySelector('button');
      const [title, note] = ['h1', 'div > p'].map((each) => document.querySelector(each));
      return [note, bar, title].map((each) => {
        const { top = 0, bottom = 0 } = each?.getBoundingClientRect() ?? {};
        return [Math.round(top), Math.round(bottom)];
      });
    });

  it('has a bar in the free space above its title, which moves and covers nothing', async () => {
    await stage.browser.open('https://arxiv.org/html/2401.00001v1');
    await waitFor(stage.browser, 'h1');
    const [, , [untouched] = []] = await measure();
    await stage.browser.open(url);
    const { text } = await waitFor(stage.browser, 'yoyak-bar');
    expect(text.startsWith(`${say('panel.title')} `)).toBe(true);
    expect(text.length).toBeGreaterThan(say('panel.title').length + 10);
    const [[, above] = [], [top, bottom] = [], [title] = []] = await measure();
    expect(title).toBe(untouched);
    expect(top).toBeGreaterThanOrEqual(above as number);
    expect(bottom).toBeLessThanOrEqual(title as number);
  });

  it('makes room where there is none', async () => {
    await stage.browser.open(`https://arxiv.org/html/${paper}v6`);
    await waitFor(stage.browser, 'yoyak-bar');
    const [[, above] = [], [top, bottom] = [], [title] = []] = await measure();
    expect(top).toBeGreaterThanOrEqual(above as number);
    expect(bottom).toBeLessThanOrEqual(title as number);
  });

  it.each([
    ['with a margin', '> * + * { margin-top: 24px }'],
    ['with a margin, whatever else it has', '> * + * { margin-block: 3em 1em !important }'],
    ['with a margin of all but the last', '> :not(:last-child) { margin-bottom: 30px }'],
    ['with a padding', '> * + :not([hidden]) { padding-top: 10.5px }'],
    ['but the first', '> :first-child { margin-top: 40px }'],
    ['in a column with gaps', '{ display: flex; flex-direction: column; gap: 20px }'],
    ['in a grid with gaps', '{ display: grid; row-gap: 1.3rem; grid-template-columns: 100% }'],
  ])('moves nothing where a style sheet parts what is in the text: %s', async (_how, rule) => {
    const { browser, arxiv } = stage;
    const other = '/html/2401.00002v1';
    for (const path of [other, `/html/${paper}v5`])
      arxiv.serve(path, htmlAnswer(write('3rem', `article ${rule}`)));
    const places = () =>
      browser.run(() =>
        [...document.querySelectorAll('h1, p, h2')].map((each) => {
          const words = document.createRange();
          words.selectNodeContents(each);
          return Math.round(words.getBoundingClientRect().top);
        }),
      );
    await browser.open(`https://arxiv.org${other}`);
    await waitFor(browser, 'h1');
    const untouched = await places();
    await browser.open(`https://arxiv.org/html/${paper}v5`);
    await waitFor(browser, 'yoyak-bar');
    await expect.poll(places).toEqual(untouched);
    const [[, above] = [], [top = 0, bottom = 0] = [], [title = 0] = []] = await measure();
    expect(bottom - top).toBe(28);
    expect(top).toBeGreaterThanOrEqual(above as number);
    expect(bottom).toBeLessThanOrEqual(title);
  });

  it('unfolds the summary by a press, in the theme of the page, and folds it again', async () => {
    const { browser } = stage;
    await browser.open(url);
    await waitFor(browser, 'yoyak-bar');
    await browser.click('yoyak-bar >>> button');
    const { text } = await waitFor(browser, 'yoyak-panel');
    expect(text).toContain(say('panel.bookmark'));
    // Nothing compares figures here, and no line is left free for how many there are.
    const line = await browser.run(() =>
      document
        .querySelector('yoyak-panel')
        ?.shadowRoot?.querySelector('.figures')
        ?.checkVisibility(),
    );
    expect(line).toBe(false);
    // The gist is said once: in the bar, or below it.
    const isSaid = () =>
      browser.run(() =>
        document
          .querySelector('yoyak-bar')
          ?.shadowRoot?.querySelector('span')
          ?.checkVisibility({ visibilityProperty: true }),
      );
    await expect.poll(isSaid).toBe(false);
    const theme = () =>
      browser.run(() =>
        ['yoyak-bar', 'yoyak-panel'].map(
          (each) => document.querySelector<HTMLElement>(each)?.dataset.theme,
        ),
      );
    await waitUntil(theme, (seen) => seen.join() === 'light,light', { what: 'a light panel' });
    await browser.run(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await waitUntil(theme, (seen) => seen.join() === 'dark,dark', { what: 'a dark panel' });
    await browser.click('yoyak-bar >>> button');
    await expect.poll(async () => (await lookAt(browser, 'yoyak-panel')).there).toBe(false);
  });

  const top = () =>
    stage.browser.run(() =>
      Math.round(document.querySelector('h2')?.getBoundingClientRect().top ?? 0),
    );
  const near = (at: number) => at < 100;

  it('shows the section that a section of the summary leads to', async () => {
    const { browser, arxiv } = stage;
    const link = `<a href="${url}">HTML</a></body>`;
    arxiv.serve(`/abs/${paper}?html`, htmlAnswer(abstractPage(sample).replace('</body>', link)));
    await browser.open(`https://arxiv.org/abs/${paper}?html`);
    const results = 'yoyak-panel >>> .results .jump';
    await waitFor(browser, results);
    await browser.click(results);
    await waitUntil(top, near, { what: 'the section' });
    await expect.poll(() => browser.run(() => location.href)).toBe(`${url}#S2`);
  });

  it('shows it too where the summary is unfolded there, and stays where there is none of the kind', async () => {
    const { browser } = stage;
    await browser.open(`https://arxiv.org/html/${paper}v6`);
    await browser.open(`${url}#yoyak-limitations`);
    await waitFor(browser, 'yoyak-bar');
    expect(near(await top())).toBe(false);
    await browser.click('yoyak-bar >>> button');
    await waitFor(browser, 'yoyak-panel');
    const leadsHere = await browser.run(() => {
      const root = document.querySelector('yoyak-panel')?.shadowRoot;
      const link = root?.querySelector<HTMLElement>('a.html:not(.jump)');
      return link?.checkVisibility();
    });
    expect(leadsHere).toBe(false);
    await browser.click('yoyak-panel >>> .results .jump');
    await waitUntil(top, near, { what: 'the section' });
  });
});
