import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlAnswer } from '../../arxiv/site';
import type { Json } from '../browsers/browser';
import { lookAt, waitFor, waitUntil } from '../look';
import { sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { readStores } from '../store';

const paper = '1706.03762';
const pdf = `https://arxiv.org/pdf/${paper}v7`;

/** What the extension's pages know of the tabs of their window. */
type Tabs = {
  create(of: { url: string }): Promise<{ id: number }>;
  update(id: number, of: { url: string }): Promise<unknown>;
  remove(id: number): Promise<unknown>;
};

type Scripting = {
  executeScript(of: {
    target: { tabId: number };
    func: () => string;
  }): Promise<readonly { result?: string }[]>;
};
type Storage = { readonly local: { set(values: object): Promise<null> } };

describe.each(wantedBrowsers())('the side panel in %s', (name) => {
  let stage: Stage;
  let tab: number;
  beforeAll(async () => {
    stage = await openStage(name);
    stage.arxiv.serve(`/pdf/${paper}v7`, htmlAnswer('<title>PDF</title>'));
    stage.arxiv.serve('/html/2401.00001', htmlAnswer('<title>HTML</title>'));
    await stage.browser.open(stage.browser.address('options.html'));
    await waitFor(stage.browser, '[aria-labelledby=list] li');
    await stage.browser.open(stage.browser.address('sidepanel.html'));
    await waitFor(stage.browser, 'h1');
    tab = await stage.browser.run(async (url: string) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      return (await chrome.tabs.create({ url })).id;
    }, `https://arxiv.org/abs/${paper}`);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  /** The page stands behind the tab that it looks at: it is pressed as if it stood beside it. */
  const press = (path: string) =>
    stage.browser.run((selector: string) => {
      document.querySelector<HTMLElement>(selector)?.click();
    }, path);
  const go = (url: string) =>
    stage.browser.run(
      async (id: number, to: string) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
        await chrome.tabs.update(id, { url: to });
      },
      tab,
      url,
    );
  const heading = (wanted: string) =>
    waitUntil(
      () => lookAt(stage.browser, 'main'),
      ({ text }) => text.includes(wanted),
      { what: wanted },
    );
  const reading = async () => {
    const { reading: all = [] } = await readStores(stage.browser, ['reading']);
    return (all as { [key: string]: Json }[]).find((each) => each.paper === paper);
  };

  it('shows the paper of the tab beside it, and follows where that goes', async () => {
    const say = await sayAs(stage.browser);
    expect((await heading('Attention Is All You Need')).text).toContain(paper);
    await go(pdf);
    await heading(`${paper} · v7`);
    await go('https://arxiv.org/html/2401.00001');
    expect((await heading(say('sidepanel.noSummary.title'))).text).toContain('2401.00001');
    await go('about:blank');
    const { text } = await heading(say('sidepanel.noPaper.title'));
    expect(text).toContain(say('sidepanel.sites.allow', 'alphaXiv'));
  });

  it('bookmarks, notes as read, and shows the next paper until the tab goes elsewhere', async () => {
    const say = await sayAs(stage.browser);
    await go(pdf);
    await heading('Attention Is All You Need');
    for (const button of ['.bookmark', '.read']) {
      await press(button);
      await waitFor(stage.browser, `${button}[aria-pressed=true]`);
    }
    const kinds = async () => {
      const { bookmarkedAt, readAt } = (await reading()) ?? {};
      return [typeof bookmarkedAt, typeof readAt];
    };
    await expect.poll(kinds).toEqual(['number', 'number']);
    const { text: next } = await waitFor(stage.browser, '.places .next');
    await press('.places .next');
    await heading(say('sidepanel.back'));
    expect(next).toContain((await lookAt(stage.browser, 'h1')).text);
    await press('.back');
    await heading(`${paper} · v7`);
  });

  it('changes the bookmark in the page beside it at once, which stands where the reader set it', async () => {
    const { browser } = stage;
    /** The panel in that page: its place, and whether its bookmark is pressed. */
    const panel = () =>
      browser.run(async (tabId: number) => {
        const { chrome } = globalThis as unknown as { chrome: { scripting: Scripting } };
        const func = () => {
          const host = document.querySelector<HTMLElement>('yoyak-panel');
          const button = host?.shadowRoot?.querySelector('.bookmark');
          return [host?.dataset.place, button?.getAttribute('aria-pressed')].join();
        };
        // Between two pages there is none to look at.
        const asked = chrome.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
        return (await asked)[0]?.result ?? '';
      }, tab);
    const see = (what: string) => waitUntil(panel, (seen) => seen === what, { what });
    await browser.run(() => {
      const { chrome } = globalThis as unknown as { chrome: { storage: Storage } };
      return chrome.storage.local.set({ settings: { place: 'above' } });
    });
    await go(`https://arxiv.org/abs/${paper}`);
    await see('above,true');
    for (const [before, after] of [
      ['true', 'false'],
      ['false', 'true'],
    ]) {
      await waitFor(browser, `.bookmark[aria-pressed=${before}]`);
      await press('.bookmark');
      await see(`above,${after}`);
    }
    await browser.run(() => {
      const { chrome } = globalThis as unknown as { chrome: { storage: Storage } };
      return chrome.storage.local.set({ settings: {} });
    });
  });

  it('has the icon of its tab say that there is a summary, and of no other', async () => {
    const say = await sayAs(stage.browser);
    const title = () =>
      stage.browser.run((id: number) => {
        const { chrome } = globalThis as unknown as {
          chrome: { action: { getTitle(of: { tabId: number }): Promise<string> } };
        };
        return chrome.action.getTitle({ tabId: id });
      }, tab);
    for (const url of [`https://arxiv.org/abs/${paper}`, pdf]) {
      await go(url);
      await waitUntil(title, (seen) => seen.includes(say('toolbar.covered')), { what: url });
      await go('https://arxiv.org/html/2401.00001');
      await waitUntil(title, (seen) => !seen.includes(say('toolbar.covered')), { what: 'its end' });
    }
  });

  // Firefox runs nothing in a PDF.
  if (name === 'firefox') return;

  it('opens by a press on the slim tab of a PDF', async () => {
    const { browser } = stage;
    const open = () =>
      browser.run(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { getContexts(of: object): Promise<readonly object[]> } };
        };
        return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
      });
    await browser.open(pdf);
    await waitFor(browser, 'yoyak-tab');
    await browser.click('yoyak-tab >>> button');
    await browser.open(browser.address('options.html'));
    await waitUntil(open, (count) => count === 1, { what: 'a side panel' });
  });

  it('stays closed in every tab, also in that of a paper, once it was closed', async () => {
    const { browser } = stage;
    await browser.open(browser.address('options.html'));
    const count = () =>
      browser.run(async (url: string) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: Tabs;
            sidePanel: { close(of: { windowId: number }): Promise<void> };
            windows: { getCurrent(): Promise<{ id: number }> };
            runtime: { getContexts(of: object): Promise<readonly object[]> };
          };
        };
        const { id } = await chrome.windows.getCurrent();
        await chrome.sidePanel.close({ windowId: id });
        const tab = await chrome.tabs.create({ url });
        await new Promise((resolve) => setTimeout(resolve, 1500));
        const open = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
        await chrome.tabs.remove(tab.id);
        return open.length;
      }, `https://arxiv.org/abs/${paper}`);
    expect(await count()).toBe(0);
  });
});
