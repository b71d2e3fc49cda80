import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Failure } from '../../../../core/failure';
import { writeChosen } from '../../../../core/store/models';
import { hearMenus } from '../../../../entrypoints/background/toolbar/hearMenus';
import { setMenus } from '../../../../entrypoints/background/toolbar/menus';
import { takePin } from '../../../../entrypoints/opening/pin';
import { useBrowser } from '../../../browser';

useBrowser();

const model = { server: { kind: 'browser', base: '' }, name: '' } as const;
const { contextMenus: menus, sidebarAction } = browser;
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
    sidebarAction: undefined,
  });
  const manifest = { content_scripts: [{ matches: ['*://arxiv.org/list/*'] }, { matches: pages }] };
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(manifest as never);
});
afterEach(async () => {
  vi.restoreAllMocks();
  Object.assign(browser, { contextMenus: menus });
  Object.assign(browser, { sidebarAction });
  Reflect.deleteProperty(browser, 'sidePanel');
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

  it('have the panel say in a private window that none is made there', async () => {
    const openPanel = vi.fn(async (_of: object) => undefined);
    Object.assign(browser, { sidePanel: { open: openPanel } });
    const linkUrl = 'https://arxiv.org/abs/2509.00001';
    await press({ menuItemId: 'make-linked', linkUrl }, { id: 7, incognito: true });
    expect(askAll).not.toHaveBeenCalled();
    expect(openPanel.mock.calls).toEqual([[{ tabId: 7 }]]);
    expect(await takePin(7)).toEqual({ paper: '2509.00001', tab: 7 });
  });

  it.each([
    ['too many wait', new Failure('too-many', '100 are waiting'), 'too-many'],
    ['no model is chosen any more', new Failure('model-unset', 'none'), 'model-unset'],
    ['the disk is full', new DOMException('full', 'QuotaExceededError'), 'storage-full'],
  ])('say in the reader why it could not be asked for: %s', async (_why, error, code) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const open = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    askAll.mockRejectedValueOnce(error);
    await press({ menuItemId: 'make-linked', linkUrl: 'https://arxiv.org/abs/2509.00001' });
    const url = browser.runtime.getURL(`/reader.html?view=making&failed=${code}`);
    expect(open.mock.calls).toEqual([[{ url }]]);
  });

  it('say so too where no page hears that one is to begin', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const open = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('none'));
    const executeScript = vi.fn(async () => Promise.reject(new Error('Cannot access')));
    Object.assign(browser, { scripting: { executeScript } });
    await press({ menuItemId: 'make', pageUrl: 'https://arxiv.org/abs/2509.00001' });
    const url = browser.runtime.getURL('/reader.html?view=making&failed=model-no-text');
    await vi.waitFor(() => expect(open.mock.calls).toEqual([[{ url }]]));
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

describe('the menus that open a summary', () => {
  const paper = '2509.00001';
  const openPanel = vi.fn(async (_of?: object) => undefined);
  const openTab = () => vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const here = browser.runtime.getURL(`/reader.html?paper=${paper}`);

  it.each([
    'https://arxiv.org/abs/2509.00001',
    'https://arxiv.org/pdf/2509.00001v2',
    'https://www.alphaxiv.org/abs/2509.00001',
    'https://huggingface.co/papers/2509.00001',
  ])('show a link’s paper in the panel beside its tab: %s', async (linkUrl) => {
    Object.assign(browser, { sidePanel: { open: openPanel } });
    const open = openTab();
    hearMenus({ askAll });
    hear.mock.calls.at(-1)?.[0]({ menuItemId: 'link', linkUrl }, { id: 7 });
    // Within the press, before anything was awaited.
    expect(openPanel.mock.calls).toEqual([[{ tabId: 7 }]]);
    await vi.waitFor(async () => expect(await takePin(7)).toEqual({ paper, tab: 7 }));
    expect(open).not.toHaveBeenCalled();
    expect(askAll).not.toHaveBeenCalled();
  });

  it('open the paper in the reader where the browser opens no panel, and tell why not', async () => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const failed = vi.spyOn(console, 'error').mockImplementation(() => {});
    Object.assign(browser, {
      sidePanel: { open: () => Promise.reject(new Error('No user gesture')) },
    });
    const open = openTab();
    await press({ menuItemId: 'link', linkUrl: `https://arxiv.org/abs/${paper}` });
    await vi.waitFor(() => expect(open.mock.calls).toEqual([[{ url: here }]]));
    expect(told.mock.calls.length + failed.mock.calls.length).toBe(1);
  });

  it('open the panel at the tab’s own paper from the icon, with nothing put beside it', async () => {
    Object.assign(browser, { sidePanel: { open: openPanel } });
    const open = openTab();
    await press({ menuItemId: 'panel', pageUrl: `https://arxiv.org/abs/${paper}` });
    expect(openPanel.mock.calls).toEqual([[{ tabId: 7 }]]);
    expect(await takePin(7)).toBeUndefined();
    expect(open).not.toHaveBeenCalled();
  });

  it('open the sidebar where that is what a browser has', async () => {
    Object.assign(browser, { sidebarAction: { open: openPanel } });
    await press({ menuItemId: 'link', linkUrl: `https://arxiv.org/abs/${paper}` });
    expect(openPanel).toHaveBeenCalledOnce();
    expect(await takePin(7)).toEqual({ paper, tab: 7 });
  });

  it('open a link’s paper in the reader where a browser has neither, and nothing from the icon', async () => {
    const open = openTab();
    await press({ menuItemId: 'panel' });
    expect(open).not.toHaveBeenCalled();
    await press({ menuItemId: 'link', linkUrl: `https://arxiv.org/abs/${paper}` });
    expect(open.mock.calls).toEqual([[{ url: here }]]);
  });

  it.each(['https://arxiv.org/abs/', 'https://arxiv.org/list/cs.CL/new', 'nothing', ''])(
    'do nothing with a link to no paper: %s',
    async (linkUrl) => {
      Object.assign(browser, { sidePanel: { open: openPanel } });
      const open = openTab();
      await press({ menuItemId: 'link', linkUrl });
      expect(openPanel).not.toHaveBeenCalled();
      expect(open).not.toHaveBeenCalled();
      expect(await takePin(7)).toBeUndefined();
    },
  );

  it('do nothing where no tab is told', async () => {
    Object.assign(browser, { sidePanel: { open: openPanel } });
    hearMenus({ askAll });
    hear.mock.calls.at(-1)?.[0]({ menuItemId: 'link', linkUrl: `https://arxiv.org/abs/${paper}` });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(openPanel).not.toHaveBeenCalled();
  });
});
