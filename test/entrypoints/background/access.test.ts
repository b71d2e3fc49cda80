import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { hearAccess, requestAccess } from '../../../core/access';
import type { RunProgress } from '../../../core/run';
import { reachTabs } from '../../../entrypoints/background/pages/reachTabs';
import { showBadge } from '../../../entrypoints/background/toolbar/badge';

type Tab = { readonly id?: number; readonly active: boolean; readonly discarded: boolean };
const matches = ['*://arxiv.org/abs/*'];
const hosts = ['*://arxiv.org/*', '*://www.arxiv.org/*'];
const script = ['content-scripts/arxiv.js'];

let allowed: boolean;
let tabs: readonly Tab[];
const executeScript =
  vi.fn<
    (what: {
      target: { tabId: number };
      files: string[];
      injectImmediately: boolean;
    }) => Promise<unknown[]>
  >();
const reached = () => executeScript.mock.calls.map(([{ target }]) => target.tabId);
const tab = (id: number, rest: Partial<Tab> = {}): Tab => ({
  id,
  active: false,
  discarded: false,
  ...rest,
});
const action = {
  setBadgeText: vi.fn<(of: { text: string }) => Promise<void>>(async () => {}),
  setBadgeBackgroundColor: vi.fn(async () => {}),
  setTitle: vi.fn<(of: { title: string }) => Promise<void>>(async () => {}),
};
const request = vi.fn<(what: object) => Promise<boolean>>();
const heard = { added: new Set<() => void>(), removed: new Set<() => void>() };
const toEvent = (set: Set<() => void>) => ({
  addListener: (listener: () => void) => set.add(listener),
  removeListener: (listener: () => void) => set.delete(listener),
});

beforeEach(() => {
  vi.clearAllMocks();
  allowed = true;
  tabs = [];
  executeScript.mockImplementation(async () => []);
  Object.assign(browser, {
    action,
    permissions: {
      contains: async () => allowed,
      request,
      onAdded: toEvent(heard.added),
      onRemoved: toEvent(heard.removed),
    },
    scripting: { executeScript, getRegisteredContentScripts: async () => [] },
  });
  Object.assign(browser.tabs, { query: async () => tabs });
  Object.assign(browser.runtime, {
    getManifest: () => ({
      host_permissions: hosts,
      content_scripts: [{ matches, js: script }],
    }),
  });
});

describe('tabs that were open before', () => {
  it('are reached once each, what the reader looks at first', async () => {
    tabs = [...Array.from({ length: 50 }, (_, n) => tab(n)), tab(99, { active: true })];
    await reachTabs();
    expect(reached()).toEqual([99, ...Array.from({ length: 50 }, (_, n) => n)]);
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ files: script });
  });

  it('get what waits for their page once that is there, and the rest at once', async () => {
    const scripts = ['document_start', 'document_end', 'document_idle', undefined];
    Object.assign(browser.runtime, {
      getManifest: () => ({
        content_scripts: scripts.map((run_at, n) => ({ matches, js: [`own${n}`], run_at })),
      }),
    });
    const allowed = scripts.map((runAt, n) => ({ matches, js: [`allowed${n}`], runAt }));
    Object.assign(browser.scripting, { getRegisteredContentScripts: async () => allowed });
    tabs = [tab(1)];
    await reachTabs();
    expect(executeScript).toHaveBeenCalledTimes(8);
    const atOnce = executeScript.mock.calls.filter(([{ injectImmediately }]) => injectImmediately);
    expect(atOnce.map(([{ files }]) => files)).toEqual([['own0'], ['allowed0']]);
  });

  it('are left alone when the browser has put them away', async () => {
    tabs = [tab(1), tab(2, { discarded: true }), tab(3)];
    await reachTabs();
    expect(reached()).toEqual([1, 3]);
  });

  it('are reached one after another, however often it is asked for', async () => {
    let under = 0;
    let most = 0;
    executeScript.mockImplementation(async () => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve));
      under -= 1;
      return [];
    });
    tabs = [tab(1), tab(2), tab(3)];
    await Promise.all([reachTabs(), reachTabs()]);
    expect(reached()).toEqual([1, 2, 3, 1, 2, 3]);
    expect(most).toBe(1);
  });

  it('are not many hundreds', async () => {
    tabs = Array.from({ length: 500 }, (_, n) => tab(n));
    await reachTabs();
    expect(reached()).toHaveLength(100);
  });

  it('do not hold up the others when they are closed, show an error or never answer', async () => {
    vi.useFakeTimers();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    executeScript.mockImplementation(({ target: { tabId } }) => {
      if (tabId === 1) return Promise.reject(new Error('No tab with id: 1'));
      return tabId === 2 ? new Promise(() => {}) : Promise.resolve([]);
    });
    tabs = [tab(1), tab(2), tab(3)];
    const done = reachTabs();
    await vi.advanceTimersByTimeAsync(60_000);
    await done;
    expect(reached()).toEqual([1, 2, 3]);
    vi.useRealTimers();
  });
});

describe('the badge', () => {
  const part = {
    source: 'a',
    title: 'a',
    phase: 'fetching',
    listed: 4,
    stored: 0,
    bytes: 0,
  } as const;
  const progress: RunProgress = {
    run: 1,
    cause: 'reader',
    startedAt: 0,
    stopping: false,
    parts: [{ ...part, due: 4, fetched: 1 }],
  };
  const shown = () => action.setBadgeText.mock.lastCall?.[0].text;

  it('says how far a run is, and nothing without one', async () => {
    await showBadge(progress);
    expect(shown()).toBe('25%');
    await showBadge({ ...progress, parts: [] });
    expect(shown()).toBe('…');
    await showBadge(undefined);
    expect(shown()).toBe('');
  });

  it('says before all that arXiv is withheld, and in words too', async () => {
    allowed = false;
    await showBadge(progress);
    expect(shown()).toBe('!');
    expect(action.setTitle.mock.lastCall?.[0].title).toContain('arXiv 접근을 허용해 주세요');
    allowed = true;
    await showBadge(undefined);
    expect(shown()).toBe('');
    expect(action.setTitle.mock.lastCall?.[0].title).toBe('요약 Yoyak');
  });
});

describe('access to arXiv', () => {
  it('is asked for as the manifest names it, and is what the browser then says', async () => {
    request.mockResolvedValue(true);
    expect(await requestAccess()).toBe(true);
    expect(request).toHaveBeenCalledWith({ origins: hosts });
    allowed = false;
    expect(await requestAccess()).toBe(false);
  });

  it('is heard of until nobody listens any more', () => {
    const change = vi.fn();
    const leave = hearAccess(change);
    for (const listener of [...heard.added, ...heard.removed]) listener();
    expect(change).toHaveBeenCalledTimes(2);
    leave();
    expect([...heard.added, ...heard.removed]).toEqual([]);
  });
});
