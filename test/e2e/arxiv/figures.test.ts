import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlAnswer, sampleSite } from '../../arxiv/site';
import { lookAt, waitForText, waitUntil } from '../look';
import { sayAs } from '../say';
import { importDigest, writeDigest } from '../stage/digest';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';

const [whole, bare] = ['2510.99301', '2510.99302'];
const abstract = `A sample abstract. FrameLoom edits $1024\\times1024$ video at 24 FPS, 3x faster than before. On a benchmark of 1,200 clips it improves fidelity by $+7.5\\%$.`;
const summary = `1024×1024 비디오를 24fps로 편집하며 3배 빠르다. 클립 1,200개에서 충실도가 7.5% 향상되었고, 메모리는 38.25% 줄었다. 사용자 99.9%가 선호했다.`;
const paperPage = `<!doctype html><title>FrameLoom</title><article>
  <script>document.title = 'ran'; window.hacked = true</script>
  <p class="ltx_p">It uses <img src="/stolen" onerror="window.hacked = true"> memory sparingly: 38.25% less memory than others.</p>
  <table><tr><td><p class="ltx_p">99.9% of users</p></td></tr></table>
  <p class="ltx_p">${'<i>'.repeat(3000)}deep</p>
</article>`;
const site = sampleSite(
  [whole, bare].map((paper) => ({
    paper,
    title: `Sample ${paper}`,
    authors: ['Sample Author'],
    abstract,
  })),
);
const panel = 'yoyak-panel';
const line = `${panel} >>> .figures`;

describe.each(wantedBrowsers())('figures of a summary in %s', (name) => {
  let stage: Stage;
  let say: Awaited<ReturnType<typeof sayAs>>;
  const asked: string[] = [];

  beforeAll(async () => {
    stage = await openStage(name, { site });
    stage.arxiv.serve(`/html/${whole}`, htmlAnswer(paperPage));
    stage.arxiv.delay = (path) => {
      // A browser asks for the icon of a host when it likes.
      if (!/^\/(?:abs|static)\/|^\/favicon/.test(path)) asked.push(path);
      return 0;
    };
    const urls = [whole, bare].map((paper) => `https://arxiv.org/abs/${paper}`);
    await importDigest(stage.browser, '수치 시험', writeDigest('수치 시험', urls, summary));
    say = await sayAs(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  async function visit(paper: string | undefined): Promise<void> {
    await stage.browser.open(`https://arxiv.org/abs/${paper}`);
    await waitUntil(
      () => lookAt(stage.browser, line),
      ({ text }) => text.includes(say('figures.abstract', '7', '5')),
      { what: 'the count of figures' },
    );
  }

  /** Each figure of the panel as it is shown. */
  const shown = () =>
    stage.browser.run(() => {
      const root = document.querySelector('yoyak-panel')?.shadowRoot;
      return [...(root?.querySelectorAll('.sections .figure, .gist .figure') ?? [])].map((each) => [
        each.textContent ?? '',
        each.getAttribute('role') ?? each.localName,
        each.classList.contains('missing'),
      ]);
    });

  it('are marked without taking room', async () => {
    await visit(whole);
    const found = new Map((await shown()).map(([text, ...rest]) => [text, rest]));
    for (const text of ['1024×1024', '24fps', '3배', '1,200개', '7.5%'])
      expect(found.get(text)).toEqual(['button', false]);
    for (const text of ['38.25%', '99.9%']) expect(found.get(text)).toEqual(['span', true]);
    const heights = await stage.browser.run(() => {
      const root = document.querySelector('yoyak-panel')?.shadowRoot;
      const measure = () => root?.querySelector('.panel')?.getBoundingClientRect().height;
      const marked = measure();
      root?.querySelector('style + style')?.remove();
      for (const each of root?.querySelectorAll('.figures > *') ?? []) each.remove();
      for (const each of root?.querySelectorAll('.figure') ?? [])
        each.replaceWith(...each.childNodes);
      return [marked, measure()];
    });
    expect(heights[0]).toBe(heights[1]);
    expect(heights[0]).toBeGreaterThan(100);
  });

  it('lead to their sentence in the abstract, by mouse and by key, and by no press of the page', async () => {
    const { browser } = stage;
    await visit(whole);
    const marked = () =>
      browser.run(() => [...(CSS.highlights.get('yoyak-figure') ?? [])].map(String));
    await browser.run(() => {
      const root = document.querySelector('yoyak-panel')?.shadowRoot;
      root?.querySelector<HTMLElement>('.figure[role]')?.click();
    });
    expect(await marked()).toEqual([]);
    await browser.click(`${panel} >>> .figure[role=button]`);
    await expect
      .poll(async () => (await marked())[0])
      .toMatch(/^FrameLoom edits .* 3x faster than before\.$/);
    await browser.run(() => {
      const root = document.querySelector('yoyak-panel')?.shadowRoot;
      [...(root?.querySelectorAll<HTMLElement>('.figure[role]') ?? [])].at(-1)?.focus();
    });
    await browser.press('Enter');
    await expect.poll(async () => (await marked())[0]).toMatch(/^On a benchmark of 1,200 clips/);
    const chosen = `${panel} >>> .figure.chosen`;
    await expect.poll(async () => (await lookAt(browser, chosen)).text).toBe('7.5%');
  });

  it('are looked for in the paper on a press, once, of which nothing runs and nothing is loaded', async () => {
    const { browser } = stage;
    await visit(whole);
    expect(asked).toEqual([]);
    await browser.click(`${line} button`);
    await waitUntil(
      () => lookAt(browser, line),
      ({ text }) => text.includes(say('figures.paper', '7', '6')),
      { what: 'the count of figures in the paper' },
    );
    expect(asked).toEqual([`/html/${whole}`]);
    const links = await browser.run(() => {
      const root = document.querySelector('yoyak-panel')?.shadowRoot;
      return [...(root?.querySelectorAll<HTMLAnchorElement>('a.figure') ?? [])].map((each) => [
        each.textContent,
        decodeURIComponent(each.href),
        each.target,
        each.rel,
      ]);
    });
    expect(links).toEqual([
      [
        '38.25%',
        expect.stringContaining(`/html/${whole}#:~:text=memory sparingly: 38.25% less memory`),
        '_blank',
        'noopener noreferrer',
      ],
    ]);
    expect(await browser.run(() => 'hacked' in window || document.title === 'ran')).toBe(false);
    await expect
      .poll(async () => (await lookAt(browser, `${line} button[hidden]`)).there)
      .toBe(true);
    const focused = () =>
      browser.run(
        () => document.querySelector('yoyak-panel')?.shadowRoot?.activeElement?.className,
      );
    await expect.poll(focused).toBe('outcome');
  });

  it('wait for their turn after another paper was asked for, and say where a paper has no page', async () => {
    const { browser } = stage;
    await visit(bare);
    await browser.click(`${line} button`);
    await waitForText(browser, `${line} .outcome`, say('figures.waiting'));
    expect(asked).toEqual([`/html/${whole}`]);
    // As if that had been long ago.
    await browser.open(browser.address('options.html'));
    await browser.run(() => {
      const { browser: api, chrome } = globalThis as unknown as Record<string, typeof chromeApi>;
      return (api ?? chrome)?.storage.session.remove('htmlAsked');
    });
    await visit(bare);
    await browser.click(`${line} button`);
    await waitUntil(
      () => lookAt(browser, line),
      ({ text }) => text.includes(say('figures.none')),
      { what: 'the word that there is no page' },
    );
    expect(asked).toEqual([`/html/${whole}`, `/html/${bare}`]);
    await expect
      .poll(async () => (await lookAt(browser, line)).text)
      .toContain(say('figures.abstract', '7', '5'));
  });
});

declare const chromeApi: {
  readonly storage: { readonly session: { remove(key: string): Promise<void> } };
};
