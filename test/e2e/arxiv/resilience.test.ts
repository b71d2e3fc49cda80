import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abstractPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { htmlAnswer, sampleSite } from '../../arxiv/site';
import { lookAt, waitFor, waitUntil } from '../look';
import { answerAsArxiv } from '../stage/arxiv';
import type { Handler } from '../stage/hosts';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { share } from '../whole';
import { anchors, movingPages } from './resilience/anchors';
import { serveInChunks } from './resilience/chunks';

const panel = 'yoyak-panel';
const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
const html = abstractPage(sample);

describe.each(wantedBrowsers())('in %s, the panel of a page', (name) => {
  let stage: Stage;
  let served = 0;
  const special = new Map<string, Handler>();
  const arxiv = answerAsArxiv(sampleSite());

  beforeAll(async () => {
    const handler: Handler = (request, response) =>
      (special.get(request.url ?? '') ?? arxiv.handler)(request, response);
    stage = await openStage(name, { backCache: true, hosts: { 'arxiv.org': handler } });
    await stage.browser.open(`https://arxiv.org/abs/${sample.paper}`);
    await waitFor(stage.browser, panel);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const address = () => {
    served += 1;
    return `/abs/${sample.paper}?page=${served}`;
  };

  async function open(page: string): Promise<void> {
    const path = address();
    arxiv.serve(path, htmlAnswer(page));
    await stage.browser.open(`https://arxiv.org${path}`);
  }

  /** Goes to a page that may never be loaded. */
  async function go(handler: Handler): Promise<void> {
    const path = address();
    special.set(path, handler);
    await stage.browser.run((to: string) => {
      setTimeout(() => location.assign(to));
    }, path);
    await waitUntil(
      () => stage.browser.run(() => location.pathname + location.search).catch(() => ''),
      (at) => at === path,
      { what: path },
    );
  }

  const places = () =>
    stage.browser.run(() =>
      [...document.querySelectorAll<HTMLElement>('yoyak-panel')].map(
        ({ dataset, shadowRoot }) =>
          `${dataset.place}${shadowRoot?.querySelector('.section') ? '' : ', empty'}`,
      ),
    );
  const expectPlaces = (wanted: readonly string[]) =>
    waitUntil(places, (seen) => `${seen}` === `${wanted}`, { what: `${wanted}`, timeout: 15_000 });

  it.each(share(name, anchors))('stands elsewhere where there is no %s', async (place, cut) => {
    await open(cut(html));
    await expectPlaces([place === 'abstract' ? 'full-text' : 'abstract']);
  });

  it.each(
    share(
      name,
      anchors.map(([place], at) => [place, at] as const),
    ),
  )('stands at the next place where there is no %s, and none better', async (place, at) => {
    await open(anchors.slice(0, at + 1).reduce((page, [, cut]) => cut(page), html));
    await expectPlaces([anchors[at + 1]?.[0] ?? 'float']);
    expect(place).toBe(anchors[at]?.[0]);
  });

  it.each(share(name, movingPages))('is there, once, when the page %s', async (_what, script) => {
    const first = `<script>{ const abstract = () => document.querySelector('blockquote.abstract'); ${script} }</script>`;
    await open(html.replace('<!--CONTEXT-->', first));
    await waitUntil(
      () => lookAt(stage.browser, `${panel} >>> .section`),
      ({ there }) => there,
      { what: 'a panel', timeout: 15_000 },
    );
    // Long enough that whatever moves has come to rest.
    await stage.browser.run(async () => {
      for (let frame = 0; frame < 30; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    expect(await places()).toHaveLength(1);
  });

  it('comes back three times when it is removed, and then stays away', async () => {
    await open(html);
    for (let times = 0; times < 3; times += 1) {
      await waitFor(stage.browser, panel);
      await stage.browser.run(() => document.querySelector('yoyak-panel')?.remove());
    }
    await waitFor(stage.browser, panel);
    const gone = await stage.browser.run(async () => {
      document.querySelector('yoyak-panel')?.remove();
      for (let frame = 0; frame < 20; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return document.querySelector('yoyak-panel') === null;
    });
    expect(gone).toBe(true);
  });

  it('does not come to another paper that the page shows without being loaded anew', async () => {
    const { browser } = stage;
    await open(html);
    await waitFor(browser, panel);
    const there = await browser.run(async () => {
      history.pushState({}, '', '/abs/2401.99999');
      document.querySelector('meta[name=citation_arxiv_id]')?.setAttribute('content', '2401.99999');
      const copy = document.body.cloneNode(true) as HTMLElement;
      copy.querySelector('yoyak-panel')?.remove();
      document.body.replaceWith(copy);
      for (let frame = 0; frame < 20; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return document.querySelector('yoyak-panel') !== null;
    });
    expect(there).toBe(false);
  });

  it('is there when its page comes in twenty pieces', async () => {
    await go(serveInChunks(html));
    await waitUntil(
      () => stage.browser.run(() => document.readyState).catch(() => ''),
      (state) => state === 'complete',
      { what: 'the whole page' },
    );
    await expectPlaces(['abstract']);
  });

  it('is there before its page has come to an end, which it never does', async () => {
    await go(
      serveInChunks(html.replace(/<div id="labstabs">[\s\S]*/, ''), { chunks: 3, ends: false }),
    );
    await waitUntil(
      () => places().catch(() => []),
      (seen) => `${seen}` === 'abstract',
      { what: 'the panel', timeout: 15_000 },
    );
    const state = () =>
      stage.browser.run(() => [
        document.readyState,
        getComputedStyle(document.documentElement).visibility,
      ]);
    await expect.poll(state).toEqual(['loading', 'visible']);
  });

  // Whatever Marionette runs in a page leaves an `unload` listener there, and Firefox keeps no page that has one: the pages go by themselves.
  it('comes back with its page from the cache of pages that were left', async () => {
    const { browser, hosts } = stage;
    const [first, next] = [address(), address()];
    const go = (script: string) => `<script>
      const look = () => {
        const fold = document.querySelector('yoyak-panel')?.shadowRoot?.querySelector('.fold');
        if (!fold) return setTimeout(look, 50);
        ${script}
      };
      addEventListener('pageshow', ({ persisted }) => persisted ? fetch('/told?kept') : look());
    </script>`;
    // What must not be stored is not kept either: this page may be.
    const body = html.replace(
      '<head>',
      `<head>${go(`fold.click(); setTimeout(() => location.assign('${next}'), 500);`)}`,
    );
    special.set(first, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    });
    const back = go('setTimeout(() => history.back(), 500);');
    arxiv.serve(next, htmlAnswer(html.replace('<head>', `<head>${back}`)));
    await browser.run((to: string) => {
      setTimeout(() => location.assign(to));
    }, first);
    const isBack = (requests: readonly string[]) =>
      requests.some((each) => each.endsWith('/told?kept'));
    await waitUntil(async () => hosts.requests, isBack, {
      what: 'the page before',
      timeout: 20_000,
    });
    expect(await browser.run(() => location.pathname + location.search)).toBe(first);
    await expectPlaces(['abstract']);
    await waitFor(browser, `${panel} >>> .fold[aria-expanded="false"]`);
    await browser.click(`${panel} >>> .fold`);
    await waitFor(browser, `${panel} >>> .fold[aria-expanded="true"]`);
  });

  // Firefox ends the script with its extension: nothing is left that could say so.
  it.runIf(name === 'chromium')(
    'says once, quietly, that the extension has gone from under it',
    async () => {
      const { browser } = stage;
      await open(html);
      await waitFor(browser, `${panel} >>> .section`);
      await browser.setEnabled(false);
      try {
        for (const button of ['.bookmark', '.bookmark', '.fold', '[data-press=copy]'])
          await browser.click(`${panel} >>> ${button}`);
        await waitFor(browser, `${panel} >>> .notice`);
        const said = await browser.run(() => {
          const { shadowRoot } = document.querySelector('yoyak-panel') ?? {};
          return [...(shadowRoot?.querySelectorAll('.notice') ?? [])].map(
            (each) => each.textContent,
          );
        });
        expect(said).toEqual(['Yoyak이 새 버전으로 바뀌었어요. 페이지를 새로고침해 주세요.']);
        expect((await lookAt(browser, `${panel} >>> header`)).text).not.toBe('');
      } finally {
        await browser.setEnabled(true);
      }
    },
  );
});
