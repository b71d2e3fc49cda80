import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Backup } from '../../../../core/backup';
import { decodeBackup } from '../../../../core/backup/decode';
import { encodeBackup } from '../../../../core/backup/encode';
import { readEverything } from '../../../../core/backup/read';
import { markKey } from '../../../../core/cards';
import { mendMarks } from '../../../../core/cards/marks';
import { heads } from '../../../../core/query';
import { declined, runs, sources } from '../../../../core/query/sources';
import { bookmark } from '../../../../core/reading';
import { readSettings, writeSettings } from '../../../../core/settings';
import type { SourceAdapter } from '../../../../core/source';
import { withDigests } from '../../../../core/store';
import { SYNC_LOCK } from '../../../../core/store/locks';
import { sync } from '../../../../core/sync';
import { removeDigest } from '../../../../core/sync/digests';
import { recover } from '../../../../core/sync/recover';
import { addSource, changeSource } from '../../../../core/sync/sources';
import { undoRun } from '../../../../core/sync/undo';
import { removeSource } from '../../../../core/sync/unfollow';
import { useBrowser } from '../../../browser';
import { sampleDigest } from '../../../samples';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
});

const days = ['2025-09-01', '2025-09-02'];
let said = '';
/** A place whose digests say what is said now. */
async function give(id: string) {
  const digests = days.map((day) => sampleDigest(day, [`2509.0000${day.at(-1)}`], said));
  const source: SourceAdapter = {
    id,
    width: 1,
    list: async () => ({ digests: digests.map((each) => ({ id: each.id, revision: said })) }),
    fetch: async (listed) => {
      const digest = digests.find((each) => each.id === listed.id);
      return { ...(digest && { digest }), revision: said, problems: [] };
    },
  };
  await sync(source);
}
const about = { kind: 'feed', digests: 0, papers: 0, sampled: 0 } as const;
const subscribe = async (name: string) => {
  const url = `https://${name}.example/index.json`;
  const { id } = await addSource({ ...about, url, title: name }, { kind: 'off' });
  await give(id);
  return id;
};
const pack = async (): Promise<Backup> =>
  decodeBackup(await encodeBackup(await readEverything(), { app: '0.1.0' }));
const source = async (id: string) => (await sources()).find((each) => each.id === id);
const digests = async (of: string) =>
  (await heads()).flatMap(({ source, id }) => (source === of ? [id] : [])).sort();

describe.each(['merge', 'replace'] as const)('a backup restored by %s and taken back', (way) => {
  it('leaves what the reader did with subscriptions and digests since', async () => {
    said = '먼저';
    const [a, b, c] = [await subscribe('a'), await subscribe('b'), await subscribe('c')];
    const backup = await pack();
    said = '나중';
    await give(a);
    const run = await recover(backup, way);
    await changeSource(a, { title: '새 이름', enabled: false });
    const gone = (await heads()).find((head) => head.source === a && head.id === days[0]);
    if (gone) await removeDigest(gone);
    await removeSource(b);
    const d = await subscribe('d');
    expect(await undoRun(run)).toBe(true);
    expect(await source(a)).toMatchObject({ title: '새 이름', enabled: false });
    expect(await source(b)).toBeUndefined();
    expect(await source(c)).toMatchObject({ title: 'c', enabled: true });
    expect(await source(d)).toMatchObject({ title: 'd' });
    expect(await digests(a)).toEqual([days[1]]);
    expect(await digests(b)).toEqual([]);
    expect(await digests(d)).toEqual(days);
    expect(await declined()).toMatchObject([{ source: a, id: days[0], reason: 'removed' }]);
    const stays = (await heads()).find((head) => head.source === a);
    expect(stays?.revision).toBe('나중');
  });

  it('takes back what it brought, and what was noted before it comes back', async () => {
    said = '먼저';
    const a = await subscribe('a');
    const backup = await pack();
    const before = (await heads()).find((head) => head.id === days[1]);
    if (before) await removeDigest(before);
    await removeSource((await subscribe('b')) ?? '');
    const b = await subscribe('b');
    const noted = await declined();
    expect(noted).toMatchObject([{ id: days[1], reason: 'removed' }]);
    const run = await recover(backup, way);
    expect(await digests(a)).toEqual(days);
    expect(await source(b)).toEqual(way === 'merge' ? expect.anything() : undefined);
    await undoRun(run);
    expect(await digests(a)).toEqual([days[0]]);
    expect(await digests(b)).toEqual(days);
    expect(await declined()).toEqual(noted);
  });

  it('gives a subscription back what it was, but for what was set of it since', async () => {
    const daily = { kind: 'daily', at: '07:30' } as const;
    said = '먼저';
    const [a, b] = [await subscribe('a'), await subscribe('b')];
    for (const id of [a, b]) await changeSource(id, { every: daily, title: '백업의 이름' });
    const backup = await pack();
    for (const id of [a, b])
      await changeSource(id, { every: { kind: 'hourly' }, title: '내 이름' });
    const run = await recover(backup, way);
    await changeSource(b, { every: { kind: 'six-hourly' } });
    await undoRun(run);
    expect(await source(a)).toMatchObject({ every: { kind: 'hourly' }, title: '내 이름' });
    expect(await source(b)).toMatchObject({ every: { kind: 'six-hourly' }, title: '내 이름' });
  });

  it('is all taken back, or nothing', async () => {
    said = '먼저';
    const a = await subscribe('a');
    const backup = await pack();
    said = '나중';
    await give(a);
    const run = await recover(backup, way);
    await changeSource(a, { title: '새 이름' });
    const before = await readEverything();
    const remove = IDBObjectStore.prototype.delete;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'befores') throw new DOMException('full', 'QuotaExceededError');
      return remove.apply(this, args);
    });
    await expect(undoRun(run)).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await readEverything()).toEqual(before);
    expect(await undoRun(run)).toBe(true);
  });
});

describe('settings', () => {
  it('that a merged backup never set are left alone when it is taken back', async () => {
    const run = await recover(await pack(), 'merge');
    await writeSettings({ language: 'en', theme: 'dark', collapsed: true });
    await undoRun(run);
    expect(await readSettings()).toMatchObject({ language: 'en', theme: 'dark', collapsed: true });
  });

  it('that a backup set come back, but for what was set since', async () => {
    await writeSettings({ theme: 'dark', badge: 'unread' });
    const backup = await pack();
    await writeSettings({ theme: 'light', badge: 'off', marks: 'off' });
    const run = await recover(backup, 'replace');
    expect(await readSettings()).toMatchObject({ theme: 'dark', badge: 'unread', marks: 'on' });
    await writeSettings({ theme: 'system', language: 'en' });
    await undoRun(run);
    const now = { theme: 'system', language: 'en', badge: 'off', marks: 'off' };
    expect(await readSettings()).toMatchObject(now);
  });

  it('of a restore point that does not say what was set all come back', async () => {
    const backup = await pack();
    const run = await recover(backup, 'merge');
    await withDigests(async ({ befores }) => {
      const row = await befores.get([run, '', '']);
      if (!row?.beside) throw new Error('no restore point');
      const { after: _after, ...beside } = row.beside;
      const settings = { ...backup.settings, theme: 'dark' } as const;
      await befores.put({ ...row, beside: { ...beside, settings } });
    });
    await undoRun(run);
    expect(await readSettings()).toMatchObject({ theme: 'dark' });
  });

  it.each([
    ['settings-left', 'restored'],
    ['settings-left', 'taken back'],
    ['marks-left', 'restored'],
    ['marks-left', 'taken back'],
    ['settings-and-marks-left', 'restored'],
    ['settings-and-marks-left', 'taken back'],
  ])('that cannot be stored are told as %s when a backup is %s', async (code, when) => {
    said = '먼저';
    const a = await subscribe('a');
    await writeSettings({ theme: 'dark' });
    await bookmark('2509.00001', true);
    const backup = await pack();
    await writeSettings({ theme: 'light' });
    if (when === 'taken back') await recover(backup, 'replace');
    else await removeSource(a);
    await browser.storage.local.remove(markKey('2509.00001'));
    const set = browser.storage.local.set.bind(browser.storage.local);
    const full = vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      const isSettings = 'settings' in items && code.includes('settings');
      const isMarks = markKey('2509.00001') in items && code.includes('marks');
      if (isSettings || isMarks) throw new Error('QUOTA_BYTES quota exceeded');
      return set(items);
    });
    const [last] = await runs();
    const doing = when === 'restored' ? recover(backup, 'replace') : undoRun(last?.id ?? 0);
    await expect(doing).rejects.toMatchObject({ code });
    // All else is as it was asked for.
    expect(await digests(a)).toEqual(days);
    const [run] = await runs();
    const stands =
      when === 'restored' ? { cause: 'restore', endedAt: expect.any(Number) } : { undone: true };
    expect(run).toMatchObject(stands);
    if (when === 'restored')
      expect(run?.parts).toMatchObject([{ result: { kind: 'done', added: 2 } }]);
    const had = when === 'restored' ? 'light' : 'dark';
    const asked = when === 'restored' ? 'dark' : 'light';
    expect((await readSettings()).theme).toBe(code === 'marks-left' ? asked : had);
    // Marks follow by themselves once there is room.
    full.mockRestore();
    await navigator.locks.request(SYNC_LOCK, () => mendMarks());
    const marks = await browser.storage.local.get(markKey('2509.00001'));
    expect(marks).toEqual({ [markKey('2509.00001')]: true });
  });
});
