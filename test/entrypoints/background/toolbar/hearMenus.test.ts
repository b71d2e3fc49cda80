import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { writeChosen } from '../../../../core/store/models';
import { hearMenus } from '../../../../entrypoints/background/toolbar/hearMenus';
import { setMenus } from '../../../../entrypoints/background/toolbar/menus';
import { useBrowser } from '../../../browser';

useBrowser();

const model = { server: { kind: 'browser', base: '' }, name: '' } as const;
const { contextMenus: menus } = browser;
const given: { id: string; contexts: string[]; documentUrlPatterns?: string[] }[] = [];
const hear = vi.fn<(listener: (...all: unknown[]) => void) => void>();
const askAll = vi.fn(async (_papers: readonly string[]) => undefined);
const pages = ['*://arxiv.org/abs/*', '*://www.arxiv.org/abs/*'];

beforeEach(() => {
  given.length = 0;
  vi.clearAllMocks();
  const create = (item: (typeof given)[number]) => void given.push(item);
  const removeAll = async () => void given.splice(0);
  Object.assign(browser, {
    contextMenus: { create, removeAll, onClicked: { addListener: hear } },
  });
  const manifest = { content_scripts: [{ matches: ['*://arxiv.org/list/*'] }, { matches: pages }] };
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(manifest as never);
});
afterEach(async () => {
  vi.restoreAllMocks();
  Object.assign(browser, { contextMenus: menus });
  await writeChosen(undefined);
});

async function press(item: object, tab: object = { id: 7 }): Promise<void> {
  hearMenus({ askAll });
  hear.mock.calls.at(-1)?.[0](item, tab);
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the menus of summaries that are to be made', () => {
  it('are there while a model is chosen', async () => {
    await setMenus();
    expect(given.map(({ id }) => id)).toEqual(['panel', 'link']);
    await writeChosen({ model });
    await setMenus();
    expect(given.map(({ id, contexts }) => `${id} ${contexts}`)).toEqual([
      'panel action',
      'link link',
      'make page',
      'make-linked link',
    ]);
    expect(given[2]?.documentUrlPatterns).toEqual(pages);
    await writeChosen(undefined);
    await setMenus();
    expect(given).toHaveLength(2);
  });

  it('begin one in the page that shows the paper', async () => {
    const told = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
    await press({ menuItemId: 'make', pageUrl: 'https://arxiv.org/abs/2509.00001' });
    expect(told.mock.calls).toEqual([[7, { begin: 'abstract' }]]);
    expect(askAll).not.toHaveBeenCalled();
  });

  it('ask for one that a link leads to, and show the queue', async () => {
    const open = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const linkUrl = 'https://arxiv.org/pdf/2509.00001v2';
    await press({ menuItemId: 'make-linked', linkUrl });
    expect(askAll.mock.calls).toEqual([[['2509.00001']]]);
    expect(open.mock.calls).toEqual([
      [{ url: browser.runtime.getURL('/reader.html?view=making') }],
    ]);
  });

  it.each(['https://arxiv.org/abs/', 'https://alphaxiv.org/about', 'nothing'])(
    'do nothing with a link to no paper: %s',
    async (linkUrl) => {
      const open = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
      await press({ menuItemId: 'make-linked', linkUrl });
      expect(askAll).not.toHaveBeenCalled();
      expect(open).not.toHaveBeenCalled();
    },
  );
});
