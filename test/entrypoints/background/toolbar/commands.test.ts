import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { bookmarks } from '../../../../core/query';
import { withDigests, withStore } from '../../../../core/store';
import { putDigest } from '../../../../core/store/digests';
import { hearCommands } from '../../../../entrypoints/background/toolbar/commands';
import { useBrowser } from '../../../browser';
import { sampleEntry } from '../../../samples';

useBrowser();

type Heard = (name: string, tab?: { readonly id?: number }) => void;

const paper = '2509.00001';
const { commands, sidebarAction } = browser;
let press: Heard = () => undefined;
let url: string | undefined;

beforeEach(async () => {
  const onCommand = {
    addListener: (listener: Heard) => {
      press = listener;
    },
  };
  Object.assign(browser, { commands: { onCommand }, sidebarAction: undefined });
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [{ id: 7, url }] as never);
  await withDigests((stores) =>
    putDigest(stores, {
      head: {
        source: 's',
        id: 'a',
        date: '2025-09-01',
        title: 'a',
        revision: 'r',
        papers: [paper],
      },
      entries: [sampleEntry(paper)],
    }),
  );
  hearCommands();
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(browser, { commands });
  Object.assign(browser, { sidebarAction });
  Reflect.deleteProperty(browser, 'sidePanel');
});

const marked = async () => (await bookmarks()).map((reading) => reading.paper);
const pressBookmark = (address: string | undefined) => {
  url = address;
  press('bookmark', { id: 7 });
};
const see = (papers: readonly string[]) =>
  vi.waitFor(async () => expect(await marked()).toEqual(papers));
const rest = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('the key for a bookmark', () => {
  it.each(['abs/2509.00001', 'pdf/2509.00001v2', 'html/2509.00001v1'])(
    'sets it for the paper of the tab in front, and the next press clears it: %s',
    async (path) => {
      pressBookmark(`https://arxiv.org/${path}`);
      await see([paper]);
      pressBookmark(`https://arxiv.org/${path}`);
      await see([]);
    },
  );

  it('clears one of a paper whose summary has gone', async () => {
    pressBookmark(`https://arxiv.org/abs/${paper}`);
    await see([paper]);
    await withStore((db) => Promise.all([db.clear('heads'), db.clear('bodies')]));
    pressBookmark(`https://arxiv.org/abs/${paper}`);
    await see([]);
  });

  it.each([
    ['a paper without a summary', 'https://arxiv.org/abs/2509.00009'],
    ['a list', 'https://arxiv.org/list/cs.CL/new'],
    ['another site', 'https://example.org/abs/2509.00001'],
    ['a tab whose address is not told', undefined],
  ])('does nothing at %s', async (_, address) => {
    pressBookmark(address);
    await rest();
    expect(await marked()).toEqual([]);
  });
});

it('the key for a bookmark says in the reader why it could not be stored', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const open = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const full = new DOMException('full', 'QuotaExceededError');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw full;
  });
  pressBookmark(`https://arxiv.org/abs/${paper}`);
  const told = browser.runtime.getURL(`/reader.html?paper=${paper}&failed=storage-full`);
  await vi.waitFor(() => expect(open.mock.calls).toEqual([[{ url: told }]]));
  expect(await marked()).toEqual([]);
});

describe('the key for the side panel', () => {
  it('opens it beside the tab within the press, and sets no bookmark', async () => {
    url = `https://arxiv.org/abs/${paper}`;
    const open = vi.fn(async (_of: object) => undefined);
    Object.assign(browser, { sidePanel: { open } });
    press('panel', { id: 9 });
    // A browser opens it before anything was awaited, or not at all.
    expect(open.mock.calls).toEqual([[{ tabId: 9 }]]);
    await rest();
    expect(await marked()).toEqual([]);
  });

  it('opens the sidebar where that is what a browser has', () => {
    const open = vi.fn(async () => undefined);
    Object.assign(browser, { sidebarAction: { open } });
    press('panel', { id: 9 });
    expect(open).toHaveBeenCalledOnce();
  });

  it('is heard by none without a tab, and by no other name', () => {
    const open = vi.fn(async () => undefined);
    Object.assign(browser, { sidePanel: { open } });
    press('panel');
    press('panel', {});
    press('popup', { id: 9 });
    expect(open).not.toHaveBeenCalled();
  });
});

it('a browser without commands is left alone', () => {
  Object.assign(browser, { commands: undefined });
  expect(() => hearCommands()).not.toThrow();
});
