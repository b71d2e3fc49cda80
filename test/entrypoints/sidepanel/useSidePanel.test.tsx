// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choose } from '../../../core/reading/choose';
import { traceReadings } from '../../../core/session/readings';
import { withDigests } from '../../../core/store';
import { putDigest } from '../../../core/store/digests';
import { useSidePanel } from '../../../entrypoints/sidepanel/useSidePanel';
import { useBrowser } from '../../browser';
import { mount, unmount } from '../../components/mount';
import { sampleEntry } from '../../samples';

useBrowser();

const paper = '2509.00001';
const tab = { id: 7, windowId: 1, active: true, url: `https://arxiv.org/abs/${paper}` };
const put = (source: string, date: string) =>
  withDigests((stores) =>
    putDigest(stores, {
      head: { source, id: date, date, title: date, revision: 'r', papers: [paper] },
      entries: [sampleEntry(paper, `${date}의 결론이다.`)],
    }),
  );
let isPrivate = false;
const query = vi.fn(async () => [tab]);

beforeEach(async () => {
  isPrivate = false;
  vi.spyOn(browser.windows, 'getCurrent').mockImplementation(
    async () => ({ id: 1, incognito: isPrivate }) as never,
  );
  vi.spyOn(browser.tabs, 'query').mockImplementation(query as never);
  await put('x', '2025-09-01');
  await put('x', '2025-09-05');
});
afterEach(() => {
  unmount();
  vi.restoreAllMocks();
});

/** A page with the hook in it: what it gives now. */
async function use() {
  const seen: { now?: ReturnType<typeof useSidePanel> } = {};
  const Host = () => {
    seen.now = useSidePanel();
    return null;
  };
  await mount(<Host />);
  const shown = () => {
    const state = seen.now?.state;
    return state?.kind === 'paper' ? state.summaries[state.shown]?.summary.digest.date : undefined;
  };
  const see = (day: string) =>
    vi.waitFor(async () => {
      await act(() => undefined);
      expect(shown()).toBe(day);
    });
  return { seen, see };
}

it.each([false, true])(
  'shows what was picked when a newer digest comes (private: %s)',
  async (on) => {
    isPrivate = on;
    const { seen, see } = await use();
    await see('2025-09-05');
    await act(() => seen.now?.onPick(1));
    await see('2025-09-01');
    await put('x', '2025-09-08');
    await act(() => traceReadings());
    await vi.waitFor(async () => {
      await act(() => undefined);
      expect(seen.now?.state).toMatchObject({ summaries: { length: 3 } });
    });
    await see('2025-09-01');
  },
);

it('shows what the reader chose elsewhere since; in a private window, what was picked there', async () => {
  const { seen, see } = await use();
  await see('2025-09-05');
  await act(() => seen.now?.onPick(1));
  await see('2025-09-01');
  await choose(paper, ['x', '2025-09-05']);
  await see('2025-09-05');
  isPrivate = true;
  await act(() => seen.now?.onPick(1));
  await see('2025-09-01');
});

it('reads anew what happens in the tab beside it alone', async () => {
  const { see } = await use();
  await see('2025-09-05');
  const update = (id: number, info: object, other: object) =>
    act(async () => {
      await fakeBrowser.tabs.onUpdated.trigger(id, info, { ...tab, id, ...other } as never);
    });
  query.mockClear();
  await update(8, { status: 'loading' }, { active: false });
  await update(9, { status: 'complete' }, { windowId: 2 });
  await update(7, { title: 'x' }, {});
  expect(query).not.toHaveBeenCalled();
  await update(7, { status: 'complete' }, {});
  await update(7, { url: tab.url }, {});
  expect(query).toHaveBeenCalledTimes(2);
});

it('shows the own paper of a tab that was led elsewhere behind another', async () => {
  const { seen, see } = await use();
  await see('2025-09-05');
  await act(() => seen.now?.onShow('2509.00009'));
  await vi.waitFor(async () => {
    await act(() => undefined);
    expect(seen.now?.state).toMatchObject({ paper: '2509.00009' });
  });
  await act(async () => {
    const behind = { ...tab, active: false } as never;
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, behind);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 });
  });
  await see('2025-09-05');
});

it('says once that a press could not be stored, and shows what is stored again', async () => {
  const { seen, see } = await use();
  await see('2025-09-05');
  const full = new DOMException('full', 'QuotaExceededError');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw full;
  });
  await act(() => seen.now?.onBookmark(true));
  await vi.waitFor(async () => {
    await act(() => undefined);
    expect(seen.now?.state).toEqual({ kind: 'failed', code: 'storage-full' });
  });
  put.mockRestore();
  await act(() => seen.now?.onRetry());
  await see('2025-09-05');
  expect(seen.now?.state).toMatchObject({ bookmarked: false });
  await act(() => seen.now?.onBookmark(true));
  await vi.waitFor(async () => {
    await act(() => undefined);
    expect(seen.now?.state).toMatchObject({ bookmarked: true });
  });
});
