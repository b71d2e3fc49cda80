// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readings } from '../../../core/query/readings';
import * as setting from '../../../core/reading/setRead';
import * as store from '../../../core/store';
import type { Readings } from '../../../entrypoints/popup/shown/toShown';
import { usePopupPresses } from '../../../entrypoints/popup/usePopupPresses';
import { useBrowser } from '../../browser';
import { mount, unmount } from '../../components/mount';
import { paper } from '../../components/popup/samples';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
  unmount();
});

/** A page with the hook in it: what it gives now, and what was shown of readings. */
async function use(inPrivate = false, shown?: { page: string }) {
  const seen: { now?: ReturnType<typeof usePopupPresses>; readings: Readings; again: () => void } =
    {
      readings: new Map(),
      again: () => undefined,
    };
  const change = (to: (readings: Readings) => Readings) => {
    seen.readings = to(seen.readings);
  };
  const Host = () => {
    const [, setTurn] = useState(0);
    seen.again = () => setTurn((turn) => turn + 1);
    seen.now = usePopupPresses(inPrivate, change, shown?.page);
    return null;
  };
  await mount(<Host />);
  return seen;
}
const settle = (is: () => boolean) => vi.waitFor(() => expect(is()).toBe(true));

describe('a press of the popup', () => {
  it('notes what was seen and read, in the store and then in the page', async () => {
    const page = await use();
    page.now?.onSeen('2509.00001');
    await settle(() => page.readings.get('2509.00001')?.seenAt !== undefined);
    page.now?.onRead(['2509.00001', '2509.00002'], true);
    await settle(() => page.readings.get('2509.00002')?.readAt !== undefined);
    const stored = await readings();
    expect(stored).toEqual(page.readings);
    expect(page.now?.told).toBeUndefined();
  });

  it('tells what can be taken back, and takes back that alone', async () => {
    const page = await use();
    page.now?.onRead(['2509.00001'], true);
    await settle(() => page.readings.size === 1);
    page.now?.onRead(['2509.00001', '2509.00002', '2509.00003'], true, true);
    await settle(() => page.now?.told?.kind === 'read');
    expect(page.now?.told).toEqual({ kind: 'read', papers: ['2509.00002', '2509.00003'] });
    page.now?.onRead(['2509.00002', '2509.00003'], false);
    await settle(() => page.now?.told === undefined);
    const read = [...(await readings()).values()].filter(({ readAt }) => readAt !== undefined);
    expect(read.map((each) => each.paper)).toEqual(['2509.00001']);
  });

  it('tells what was read no longer on another page', async () => {
    const shown = { page: '2025-09-08' };
    const page = await use(false, shown);
    page.now?.onRead(['2509.00001'], true, true);
    await settle(() => page.now?.told?.kind === 'read');
    page.now?.onSeen('2509.00002');
    await settle(() => page.readings.get('2509.00002') !== undefined);
    expect(page.now?.told?.kind).toBe('read');
    shown.page = '2025-09-05';
    await act(() => page.again());
    expect(page.now?.told).toBeUndefined();
  });

  it('tells what was read for ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const page = await use();
      vi.spyOn(setting, 'setRead').mockResolvedValue([{ paper: '2509.00001' }]);
      await act(async () => page.now?.onRead(['2509.00001'], true, true));
      await act(() => void vi.advanceTimersByTime(9_999));
      expect(page.now?.told?.kind).toBe('read');
      await act(() => void vi.advanceTimersByTime(1));
      expect(page.now?.told).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  it('tells what was read as long as it is held, and ten seconds more, also after another', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const page = await use();
      vi.spyOn(setting, 'setRead').mockResolvedValue([{ paper: '2509.00001' }]);
      const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
      const read = () => act(async () => page.now?.onRead(['2509.00001'], true, true));
      await read();
      await pass(9_000);
      await act(() => page.now?.onHold(true));
      await pass(60_000);
      expect(page.now?.told?.kind).toBe('read');
      await act(() => page.now?.onHold(false));
      await pass(9_999);
      expect(page.now?.told?.kind).toBe('read');
      await pass(1);
      expect(page.now?.told).toBeUndefined();
      await read();
      await act(() => page.now?.onHold(true));
      // What is told next is held by nothing yet.
      await read();
      await pass(10_000);
      expect(page.now?.told).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  it('bookmarks', async () => {
    const page = await use();
    page.now?.onBookmark(paper('2509.00001'), true);
    await settle(() => page.readings.get('2509.00001')?.bookmarkedAt !== undefined);
    page.now?.onBookmark(paper('2509.00001'), false);
    await settle(() => page.readings.get('2509.00001')?.bookmarkedAt === undefined);
  });

  it('notes nothing in a private window, and says so', async () => {
    const page = await use(true);
    page.now?.onSeen('2509.00001');
    await act(() => page.now?.onRead(['2509.00001'], true));
    expect(page.now?.told).toEqual({ kind: 'private' });
    expect((await readings()).size).toBe(0);
  });

  it('tells why it could not be stored, and shows nothing as stored', async () => {
    const page = await use();
    vi.spyOn(store, 'withReading').mockRejectedValue(
      new DOMException('full', 'QuotaExceededError'),
    );
    page.now?.onRead(['2509.00001'], true);
    await settle(() => page.now?.told?.kind === 'failed');
    expect(page.now?.told).toEqual({ kind: 'failed', code: 'storage-full' });
    expect(page.readings.size).toBe(0);
  });
});
