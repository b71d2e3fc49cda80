import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abstractPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { htmlAnswer } from '../../arxiv/site';
import { animationPages } from '../attacks/animations';
import { copyingPages } from '../attacks/copies';
import { waitFor, waitUntil } from '../look';
import { type Altered, alterContentScripts } from '../stage/altered';
import { builds, openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { share } from '../whole';

const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
const html = abstractPage(sample);

/**
 * What a page's scripts know of. They note whether it is visible in the session's storage, which outlives
 * whatever the page does to its document: first at its end, where with a hold it is not.
 */
const head = (page: number) => `<script>
  var isVisible = () => getComputedStyle(document.documentElement).visibility === 'visible'
    && (!document.body || getComputedStyle(document.body).visibility === 'visible');
  var notes = JSON.parse(sessionStorage.getItem('${page}') ?? '[]');
  var note = () => { notes.push(isVisible()); sessionStorage.setItem('${page}', JSON.stringify(notes)) };
</script>`;

type OwnPage = {
  readonly chrome: {
    readonly storage: { readonly local: { set(values: object): Promise<null> } };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  };
};

describe.each(wantedBrowsers())('in %s, a page that was held', (name) => {
  let stage: Stage;
  let altered: Altered;
  let served = 0;

  beforeAll(async () => {
    altered = await alterContentScripts(builds[name]);
    stage = await openStage(name, { extension: altered.folder });
    await stage.browser.open('https://arxiv.org/abs/2401.99042');
  });
  afterAll(async () => {
    await stage?.close();
    await altered?.remove();
  });

  /** Serves the sample page with something more in its head and at the end of its body; gives its address. */
  function serve(query: string, { first = '', end = '' } = {}): string {
    served += 1;
    const path = `/abs/${sample?.paper}?${query}&page=${served}`;
    const page = html
      .replace('<head>', `<head>${head(served)}${first}`)
      .replace('</body>', `<script>note()</script>${end}</body>`);
    stage.arxiv.serve(path, htmlAnswer(page));
    return `https://arxiv.org${path}`;
  }

  /** Goes there as a link does: the browser waits for no page, and is asked for other things meanwhile. */
  async function go(url: string, arrived = (at: string) => at === url): Promise<void> {
    await stage.browser.run((to: string) => {
      setTimeout(() => {
        if (to === 'back') history.back();
        else location.href = to;
      });
    }, url);
    await waitUntil(
      // Between two pages there is none to look at.
      () => stage.browser.run(() => [document.readyState, location.href]).catch(() => []),
      (seen) => seen?.[0] === 'complete' && arrived(seen[1] ?? ''),
      { what: url },
    );
  }

  /** What the page that was served last has noted. */
  const notes = (page: number | 'frame' = served) =>
    stage.browser.run(
      (key: string) => JSON.parse(sessionStorage.getItem(key) ?? '[]') as boolean[],
      String(page),
    );

  /** Is visible, and stays so over many frames, whatever the page's script does on each. */
  async function expectVisible(): Promise<void> {
    const look = () =>
      stage.browser.run(async () => {
        for (let frame = 0; frame < 15; frame += 1) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          for (const each of [document.documentElement, document.body])
            if (getComputedStyle(each).visibility !== 'visible') return false;
        }
        return true;
      });
    await waitUntil(look, (visible) => visible, { what: 'a visible page', timeout: 20_000 });
  }

  /** Visits a page until it was held to its end, which a busy machine may miss: else it would prove nothing. */
  async function visitHeld(
    query: string,
    parts?: Parameters<typeof serve>[1],
    { arrived, again }: { arrived?: (at: string) => boolean; again?: () => Promise<void> } = {},
  ): Promise<void> {
    for (let visit = 0; visit < 20; visit += 1) {
      await go(serve(query, parts), arrived);
      if ((await notes())[0] === false) return;
      await again?.();
    }
    throw new Error('the page was never held');
  }

  it.each(['never', 'late'])('is shown when storage answers %s', async (way) => {
    await visitHeld(`storage=${way}`);
    await expectVisible();
    if (way === 'late') await waitFor(stage.browser, 'yoyak-panel');
  });

  it.each(['fails', 'throws'])('is shown, with its panel, when storage %s', async (way) => {
    await go(serve(`storage=${way}`));
    await expectVisible();
    await waitFor(stage.browser, 'yoyak-panel');
  });

  it.each(share(name, animationPages))('is shown when it %s', async (_what, script) => {
    await visitHeld('storage=never', { end: `<script>{${script}}</script>` });
    await expectVisible();
  });

  it.each(share(name, copyingPages))(
    'is shown, with no timer of ours, when it %s',
    async (_what, script) => {
      const end = `<script>if (!window.acted) { window.acted = true; ${script} }</script>`;
      await visitHeld('storage=never&script=dead', { end });
      await expectVisible();
    },
  );

  it.each(
    share(name, [
      '* { transition: all 0.3s ease 20s }',
      'body { transition: visibility 30s step-end }',
      'html, body, blockquote { transition: all 30s steps(2, jump-none) 5s }',
    ]),
  )('is shown whole when its style is %s', async (style) => {
    await visitHeld('storage=never', { first: `<style>${style}</style>` });
    const abstract = () =>
      stage.browser.run(() => {
        const all = document.querySelectorAll('body, #abs, blockquote.abstract');
        return [...all].map((each) => getComputedStyle(each).visibility).join();
      });
    await waitUntil(abstract, (seen) => seen === 'visible,visible,visible', {
      what: 'a visible abstract',
      // Sooner than any of those begins.
      timeout: 12_000,
    });
  });

  it('is shown when it writes its computed style down', async () => {
    const end = `<script>{
      const { style } = document.documentElement; const all = getComputedStyle(document.documentElement);
      for (const name of [...all]) style.setProperty(name, all.getPropertyValue(name)) }</script>`;
    await visitHeld('storage=never', { end });
    await expectVisible();
  });

  it('is shown in its first frame when a style sheet has kept that waiting', async () => {
    stage.arxiv.serve('/slow.css', { status: 200, type: 'text/css', body: 'body { color: #111 }' });
    stage.arxiv.delay = (path) => (path === '/slow.css' ? 1500 : 0);
    const first = `<link rel="stylesheet" href="/slow.css"><script>
      requestAnimationFrame(() => sessionStorage.setItem('frame', '[' + isVisible() + ']'))</script>`;
    await go(serve('storage=never&script=dead', { first }));
    await expectVisible();
    expect(await notes('frame')).toEqual([true]);
  });

  it('is not hidden for as long as it has no body', async () => {
    stage.arxiv.serve('/slow.js', { status: 200, type: 'text/javascript', body: '' });
    stage.arxiv.delay = (path) => (path === '/slow.js' ? 1500 : 0);
    const first = `<script>setInterval(() => document.body || note(), 20)</script><script src="/slow.js"></script>`;
    await go(serve('storage=never', { first }));
    await expectVisible();
    expect((await notes()).at(-1)).toBe(true);
  });

  it('is shown before it is printed', async () => {
    const end = `<script>dispatchEvent(new Event('beforeprint')); note()</script>`;
    await visitHeld('storage=never', { end });
    expect(await notes()).toEqual([false, true]);
  });

  it('is shown when the reader has left it at once and comes back', async () => {
    const next = serve('');
    const end = `<script>if (!location.hash) {
      history.replaceState(0, '', '#left');
      // Before it is loaded, a browser would put the next page in its place.
      addEventListener('load', () => setTimeout(() => { location.href = '${next}' })) }</script>`;
    await visitHeld('storage=never', { end }, { arrived: (at) => at === next });
    await go('back', (at) => at.endsWith('#left'));
    await expectVisible();
  });

  it('is not held at all where the reader wants no hold', async () => {
    const { browser } = stage;
    const set = async (hold: 'on' | 'off') => {
      await browser.open(browser.address('options.html'));
      await browser.run((to: string) => {
        const { chrome } = globalThis as unknown as OwnPage;
        return chrome.storage.local.set({ settings: { hold: to } });
      }, hold);
      await waitUntil(
        () =>
          browser.run(async () => {
            const { chrome } = globalThis as unknown as OwnPage;
            return (await chrome.scripting.getRegisteredContentScripts()).length;
          }),
        (scripts) => scripts === (hold === 'off' ? 1 : 0),
        { what: `a hold that is ${hold}` },
      );
    };
    await set('off');
    for (let visit = 0; visit < 4; visit += 1) {
      await browser.open(serve('storage=never'));
      expect(await notes()).toEqual([true]);
    }
    await set('on');
    await browser.open('https://arxiv.org/abs/2401.99042');
    await visitHeld('storage=never');
  });

  it('is not held in a frame, where no panel comes', async () => {
    const inner = serve('storage=never');
    stage.arxiv.serve('/framing', htmlAnswer(`<!DOCTYPE html><iframe src="${inner}"></iframe>`));
    await go('https://arxiv.org/framing');
    expect(await notes()).toEqual([true]);
    const panels = await stage.browser.run(
      () =>
        document.querySelector('iframe')?.contentDocument?.querySelectorAll('yoyak-panel').length,
    );
    expect(panels).toBe(0);
  });

  it('is shown when the extension is switched off meanwhile', async () => {
    const { browser, arxiv } = stage;
    let off: Promise<void> | undefined;
    arxiv.serve('/off', { status: 200, type: 'text/plain', body: '' });
    arxiv.delay = (path) => {
      if (path === '/off') off = browser.setEnabled(false);
      return path === '/off' ? 1000 : 0;
    };
    const end = `<script>var asked = new XMLHttpRequest(); asked.open('GET', '/off', false); asked.send()</script>`;
    const again = async () => {
      await off;
      await browser.setEnabled(true);
    };
    await visitHeld('storage=never', { end }, { again });
    await off;
    await expectVisible();
    await browser.setEnabled(true);
  });
});
