import { describe, expect, test, vi } from 'vitest';
import { heads } from '../../../core/query';
import { bookmark } from '../../../core/reading';
import { annotate } from '../../../core/reading/annotate';
import { openTexts, renewTexts, type Texts } from '../../../core/search/texts';
import { withDigests } from '../../../core/store';
import { deleteDigest, digestKey, putDigest } from '../../../core/store/digests';
import { readBlockHeads } from '../../../core/store/texts';
import { deleteStore, useBrowser } from '../../browser';
import { sampleDigest, sampleEntry } from '../../samples';
import { searchAll } from './samples';

useBrowser();

async function put(id: string, said: string, revision = said): Promise<void> {
  const { entries, ...rest } = sampleDigest(id, [`2509.${id.slice(-5)}`], said);
  const papers = entries.map(({ paper }) => paper);
  const head = { source: 's', revision, papers, ...rest };
  await withDigests((stores) => putDigest(stores, { head, entries }));
}
const drop = async (id: string) =>
  withDigests((stores) => deleteDigest(stores, digestKey({ source: 's', id })));
const found = async ({ digests }: Texts, typed: string) =>
  (await searchAll(digests, `${typed} `)).hits.map(({ digest }) => digest.id);
const keptNames = async () =>
  (await readBlockHeads()).flatMap(({ digests }) =>
    digests.map(({ key: [source, id] }) => [source, id]),
  );
const first = '2025-09-01-00001';
const second = '2025-09-08-00002';

describe('texts', () => {
  test('are those of all digests, newest first', async () => {
    await put(first, '환각을 줄인다.');
    await put(second, '환각을 본다.');
    const texts = await openTexts();
    expect(texts.digests.map(({ head }) => head.id)).toEqual([second, first]);
    expect(await found(texts, '환각')).toEqual([second, first]);
    expect(await found(texts, '줄인다')).toEqual([first]);
  });

  test('are read where they were kept, and say the same', async () => {
    await put(first, '환각을 줄인다.');
    const made = await openTexts();
    const bodies = vi.spyOn(IDBObjectStore.prototype, 'get');
    const read = await openTexts();
    const asked = bodies.mock.contexts.map(
      (store) => (store as IDBObjectStore).transaction.db.name,
    );
    bodies.mockRestore();
    expect(new Set(asked)).toEqual(new Set(['yoyak-texts']));
    expect(read.digests.map(({ rows }) => rows)).toEqual(made.digests.map(({ rows }) => rows));
    expect(read.digests[0]?.folded).toEqual(made.digests[0]?.folded);
  });

  test('follow what was written, and only what differs is read again', async () => {
    await put(first, '환각을 줄인다.');
    await put(second, '정책을 배운다.');
    const before = await openTexts();
    await put(first, '보상을 배운다.');
    await drop(second);
    const after = await openTexts(before);
    expect(await found(after, '배운다')).toEqual([first]);
    expect(await found(after, '환각')).toEqual([]);
    await put(second, '정책을 고친다.');
    const later = await openTexts(after);
    expect(later.digests[1]).toBe(after.digests[0]);
    expect(await found(later, '고친다')).toEqual([second]);
  });

  test('are kept for all that is stored and for nothing else', async () => {
    await put(first, '환각을 줄인다.');
    await put(second, '정책을 배운다.');
    await renewTexts();
    await put(first, '보상을 배운다.');
    await drop(second);
    await renewTexts();
    expect(await keptNames()).toEqual([['s', first]]);
    expect(await found(await openTexts(), '보상')).toEqual([first]);
  });

  test('of another database are not taken for those of this one', async () => {
    await put(first, '환각을 줄인다.', 'same');
    await openTexts();
    await deleteStore();
    await put(first, '정책을 배운다.', 'same');
    expect(await found(await openTexts(), '정책')).toEqual([first]);
  });

  test('are those of what a bookmark alone keeps too', async () => {
    await put(first, '환각을 줄인다.');
    const [head] = await heads();
    await bookmark(head?.papers[0] ?? '', true);
    expect(await found(await openTexts(), '환각')).toEqual([first]);
    await drop(first);
    expect(await found(await openTexts(), '환각')).toEqual([first]);
    await bookmark(head?.papers[0] ?? '', false);
    expect(await found(await openTexts(), '환각')).toEqual([]);
  });

  test.each([
    ['a note', { note: '표 3' }],
    ['a tag', { tags: ['세미나'] }],
  ])('are those of what %s alone keeps too', async (_what, written) => {
    await put(first, '환각을 줄인다.');
    const [head] = await heads();
    await annotate(head?.papers[0] ?? '', written);
    await drop(first);
    expect(await found(await openTexts(), '환각')).toEqual([first]);
    await annotate(head?.papers[0] ?? '', { note: '', tags: [] });
    expect(await found(await openTexts(), '환각')).toEqual([]);
  });

  test('are made anew each time where they cannot be kept', async () => {
    await put(first, '환각을 줄인다.');
    const { put: really } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.transaction.db.name === 'yoyak-texts')
        throw new DOMException('full', 'QuotaExceededError');
      return really.apply(this, given);
    });
    expect(await found(await openTexts(), '환각')).toEqual([first]);
    full.mockRestore();
    expect(await keptNames()).toEqual([]);
  });

  test.each([
    ['is nothing', null],
    ['has no sections', { paper: '2509.00001', title: 'A' }],
    ['has a section of nothing', { ...sampleEntry('2509.00001'), sections: [null] }],
    [
      'has blocks that are none',
      { ...sampleEntry('2509.00001'), sections: [{ kind: 'method', heading: '', children: 7 }] },
    ],
  ])('leave out a record that %s, and nothing else', async (_what, record) => {
    const papers = ['2509.00001', '2509.00002'];
    const { entries, ...rest } = sampleDigest(first, papers, '환각을 줄인다.');
    const head = { source: 's', revision: 'r', papers, ...rest };
    const damaged = [record, entries[1]] as typeof entries;
    await withDigests((stores) => putDigest(stores, { head, entries: damaged }));
    const { hits } = await searchAll((await openTexts()).digests, '환각 ');
    expect(hits.map(({ paper, rank }) => [paper, rank])).toEqual([['2509.00002', 2]]);
  });
});
