import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readCovered } from '../../../core/covered';
import { followReadings } from '../../../core/covered/followReadings';
import { mendCovered } from '../../../core/covered/mendCovered';
import { changeAll } from '../../../core/reading/changeAll';
import { setRead, setSeen } from '../../../core/reading/setRead';
import { withStore, type YoyakSchema } from '../../../core/store';
import { freeLocks, useBrowser } from '../../browser';

useBrowser();
const { local, session } = browser.storage;
const papers = ['2509.04664', '1706.03762', 'hep-th/9901001'];
const [one = '', other = '', older = ''] = papers;
const tell = async () => Object.fromEntries((await readCovered(papers, [])).covered);

/** What a wake of the background looks at. */
function watch() {
  const reads = [vi.spyOn(local, 'get'), vi.spyOn(IDBDatabase.prototype, 'transaction')];
  return () => reads.map((read) => read.mock.calls.length);
}

beforeEach(async () => {
  await withStore((db) =>
    db.put('heads', {
      source: 's',
      id: 'a',
      date: '2025-09-01',
      title: 'a',
      revision: '1',
      papers,
    }),
  );
  await mendCovered();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a wake of the background', () => {
  it('looks at nothing that is stored where all has followed', async () => {
    await setSeen([one]);
    await setRead([other, '2509.00001'], true);
    const looked = watch();
    await mendCovered();
    await mendCovered();
    expect(looked()).toEqual([0, 0]);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'had no room',
      async () => {
        vi.spyOn(console, 'warn').mockImplementation(() => undefined);
        vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
        await setRead([one], true);
      },
    ],
    [
      'could not read',
      async () => {
        vi.spyOn(console, 'warn').mockImplementation(() => undefined);
        vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('IO error'));
        await setRead([one], true);
      },
    ],
    [
      'died before it followed',
      async () => {
        const request = navigator.locks.request.bind(navigator.locks) as (
          ...of: readonly unknown[]
        ) => Promise<never>;
        vi.spyOn(navigator.locks, 'request').mockImplementation((...of) =>
          of[0] === 'yoyak-covered' ? new Promise<never>(() => undefined) : request(...of),
        );
        void setRead([one], true);
        await vi.waitFor(async () =>
          expect(await withStore((db) => db.get('reading', one))).toBeDefined(),
        );
      },
    ],
    [
      'died while it stored',
      async () => {
        void followReadings(async () => {
          await changeAll([one], (known) => ({ ...known, readAt: 1 }));
          return new Promise(() => undefined);
        });
        await vi.waitFor(async () =>
          expect(await withStore((db) => db.get('reading', one))).toBeDefined(),
        );
      },
    ],
  ])('makes good what somebody left who %s, once', async (_what, leave) => {
    await leave();
    vi.restoreAllMocks();
    freeLocks();
    expect(await tell()).toMatchObject({ [one]: 'unread' });
    await mendCovered();
    expect(await tell()).toEqual({ [one]: 'read', [other]: 'unread', [older]: 'unread' });
    const looked = watch();
    await mendCovered();
    expect(looked()).toEqual([0, 0]);
  });

  it('leaves to whoever still writes what they owe, and makes it good should they die after all', async () => {
    let store = () => {};
    const asked = new Promise<void>((resolve) => {
      store = resolve;
    });
    let hasStored = false;
    void followReadings(async () => {
      await asked;
      const another = await openDB<YoyakSchema>('yoyak');
      await another.put('reading', { paper: one, readAt: 1 });
      another.close();
      hasStored = true;
      return new Promise(() => undefined);
    });
    // Whoever ended before it is made good meanwhile, and the living one's note stays.
    await session.set({ 'covered-owed:of-another': true });
    await mendCovered();
    expect(Object.keys(await session.get(null)).filter((key) => key.includes('owed'))).toHaveLength(
      1,
    );
    const looked = watch();
    await mendCovered();
    expect(looked()).toEqual([0, 0]);
    store();
    await vi.waitFor(() => expect(hasStored).toBe(true));
    freeLocks();
    await mendCovered();
    expect(await tell()).toMatchObject({ [one]: 'read' });
    expect(Object.keys(await session.get(null)).filter((key) => key.includes('owed'))).toEqual([]);
  });

  it('tries again as long as there is no room', async () => {
    await local.remove('covered:2509.04');
    await session.clear();
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(mendCovered()).rejects.toThrow();
    expect(await tell()).not.toHaveProperty(one);
    await mendCovered();
    expect(await tell()).toHaveProperty(one);
  });

  it.each<[string, () => unknown]>([
    ['on another day', () => vi.setSystemTime(Date.now() + 86_400_000)],
    ['after the browser started', () => session.clear()],
  ])('finds what got lost or is damaged %s', async (_when, pass) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const sound = await local.get(null);
    await local.remove(['covered:2509.04', 'covered-in:9901', 'covered-all']);
    await local.set({ 'covered:1706.03': 7, 'covered:stray': 'x' });
    await pass();
    await mendCovered();
    expect(await local.get(null)).toEqual(sound);
  });
});
