import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readCovered } from '../../../core/covered';
import { fillCovered } from '../../../core/covered/fillCovered';
import { heads } from '../../../core/query';
import { setRead, setSeen } from '../../../core/reading/setRead';
import { withStore } from '../../../core/store';
import { useBrowser } from '../../browser';
import { makeRandom } from '../../random';

useBrowser();
afterEach(() => vi.restoreAllMocks());
const { local } = browser.storage;

let revision = 0;
const put = (id: string, papers: readonly string[]) =>
  withStore((db) => {
    revision += 1;
    const head = {
      source: 's',
      id,
      date: '2025-09-01',
      title: id,
      revision: `${revision}`,
      papers,
    };
    return db.put('heads', head);
  });
const drop = (id: string) => withStore((db) => db.delete('heads', ['s', id]));

async function records(): Promise<object> {
  const all = Object.entries(await local.get(null));
  return Object.fromEntries(all.filter(([key]) => key.startsWith('covered')));
}

/** Has the records follow what `write` changes, and tells whether they then are those that are made of all. */
async function follow(write: () => Promise<unknown>): Promise<object> {
  const before = await heads();
  await write();
  await fillCovered(before);
  const near = await records();
  await local.remove(Object.keys(near));
  await fillCovered();
  expect(near).toEqual(await records());
  return near;
}

describe('what follows digests that differ is what all of them would give', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['one more, near others', () => put('c', ['2509.04111', '2509.04000'])],
    ['one more, of a thousand of its own', () => put('c', ['2509.17000'])],
    ['one more, of a month of its own', () => put('c', ['1706.03762', 'hep-th/9901001'])],
    ['one more, of a paper that was read before', () => put('c', ['2401.00009'])],
    ['one without a paper', () => put('c', [])],
    ['one that has gone, whose paper another has', () => drop('b')],
    ['one that has gone, and with it its months', () => drop('a')],
    ['one that was rewritten into another month', () => put('a', ['2502.00001'])],
    ['one that was rewritten as it was', () => put('b', ['2509.04000', '2509.09001'])],
    ['all that has gone', () => Promise.all([drop('a'), drop('b')])],
    ['nothing', async () => undefined],
  ])('%s', async (_what, write) => {
    await put('a', ['2509.04000', '2509.04001', '2508.00001']);
    await put('b', ['2509.04000', '2509.09001']);
    await setRead(['2509.04000', '2401.00009'], true);
    await setSeen(['2509.09001']);
    await fillCovered();
    await follow(write);
  });

  it('however many come and go', async () => {
    const draw = makeRandom(7);
    const pick = (most: number) => Math.floor(draw() * most);
    const paper = () =>
      `25${String(1 + pick(3)).padStart(2, '0')}.${String(pick(4) * 1000 + pick(9)).padStart(5, '0')}`;
    for (let turn = 0; turn < 40; turn += 1)
      await follow(async () => {
        const id = `d${pick(6)}`;
        if (draw() < 0.3) await drop(id);
        else await put(id, Array.from({ length: pick(5) }, paper));
        await setRead([paper()], draw() < 0.5);
      });
    expect(Object.keys(await records()).length).toBeGreaterThan(3);
  });

  it('says what the reader made of papers where what is near was damaged', async () => {
    await put('a', ['2509.04000']);
    await setRead(['2509.04000'], true);
    await fillCovered();
    await local.set({ 'covered:2509.04': 7 });
    await follow(() => put('b', ['2509.04001']));
    const { covered } = await readCovered(['2509.04000'], []);
    expect(Object.fromEntries(covered)).toEqual({ '2509.04000': 'read', '2509.04001': 'unread' });
  });
});

describe('one more digest', () => {
  it('has as many records read and written however much is stored', async () => {
    const counts: unknown[] = [];
    for (const thousands of [2, 20]) {
      for (let at = 0; at < thousands; at += 1)
        await put(`old${at}`, [`2509.${String(at * 1000).padStart(5, '0')}`]);
      await fillCovered();
      const before = await heads();
      await put('new', ['2509.00007', '2509.01007']);
      const get = vi.spyOn(local, 'get');
      const set = vi.spyOn(local, 'set');
      await fillCovered(before);
      expect(get.mock.calls.flat()).not.toContain(null);
      counts.push([
        new Set(get.mock.calls.flatMap(([keys]) => keys as string[])).size,
        set.mock.calls.flatMap(([items]) => Object.keys(items)).sort(),
      ]);
      vi.restoreAllMocks();
      await drop('new');
      await fillCovered();
    }
    expect(counts[0]).toEqual(counts[1]);
  });
});
