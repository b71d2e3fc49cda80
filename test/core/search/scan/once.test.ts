import { expect, test } from 'vitest';
import { parseQuery } from '../../../../core/search';
import { openScan } from '../../../../core/search/scan/scan';
import { sampleDigest } from '../../../samples';
import { prepare, searchAll } from '../samples';

const make = (id: string, papers: readonly string[], said?: string) =>
  prepare('s', sampleDigest(id, papers, said));
const papers = (found: { readonly hits: readonly { readonly paper: string }[] }) =>
  found.hits.map(({ paper }) => paper);

test('a paper of several digests is found once, and counted so', async () => {
  const all = [
    make('2025-09-03', ['a', 'b']),
    make('2025-09-02', ['b', 'c']),
    make('2025-09-01', ['a', 'b', 'd']),
  ];
  const each = await searchAll(all, '결론');
  expect([papers(each), each.count]).toEqual([['a', 'b', 'b', 'c', 'a', 'b', 'd'], 7]);
  const once = await searchAll(all, '결론', { once: true });
  expect([papers(once), once.count]).toEqual([['a', 'b', 'c', 'd'], 4]);
});

test('by the summary that answers best, however much later it comes', async () => {
  const all = [
    make('2025-09-03', ['b'], '소개 뒤에 다른 말이다.'),
    make('2025-09-02', ['c'], '환각을 줄인다.'),
    make('2025-09-01', ['b'], '환각을 본다.'),
  ];
  const [plain] = (await searchAll(all, '소개 환각 ', { once: true })).hits;
  expect(plain?.paper).toBe('c');
  const mixed = [
    make('2025-09-03', ['b'], '짧게 말한다. 환각을 줄인다.'),
    make('2025-09-02', ['c'], '환각을 줄인다.'),
    make('2025-09-01', ['b'], '환각을 본다.'),
  ];
  const { hits, count } = await searchAll(mixed, '환각 ', { once: true });
  expect(hits.map(({ paper, digest }) => [paper, digest.id])).toEqual([
    ['c', '2025-09-02'],
    ['b', '2025-09-01'],
  ]);
  expect(count).toBe(2);
});

test('and as many different papers come as are wanted', async () => {
  const all = Array.from({ length: 30 }, (_, at) =>
    make(`2025-09-${String(30 - at).padStart(2, '0')}`, ['a', 'b', `c${at % 5}`]),
  );
  for (const limit of [1, 3, 7, 20]) {
    const few = await searchAll(all, '결론', { limit, once: true });
    expect(papers(few)).toEqual(['a', 'b', 'c0', 'c1', 'c2', 'c3', 'c4'].slice(0, limit));
    expect(few.count).toBe(7);
  }
});

test('a scan that knows of none counts every place', () => {
  const scan = openScan(parseQuery('결론'), {}, 10);
  scan.look(make('2025-09-03', ['a', 'a']));
  expect(scan.count()).toBe(2);
});

test('the sources of all that is found are told, those with most first, whatever the best come from', async () => {
  const at = (source: string, id: string, ids: readonly string[]) =>
    prepare(source, sampleDigest(id, ids));
  const all = [
    at('new', '2025-09-09', ['a', 'b', 'c']),
    at('other', '2025-09-08', ['a']),
    ...Array.from({ length: 20 }, (_, nth) =>
      at('old', `2025-08-${String(20 - nth).padStart(2, '0')}`, [`d${nth}`]),
    ),
  ];
  const { hits, from } = await searchAll(all, '결론', { limit: 2, once: true });
  expect(hits.map(({ digest }) => digest.source)).toEqual(['new', 'new']);
  expect(from).toEqual(['old', 'new', 'other']);
  expect((await searchAll(all, '없는말')).from).toEqual([]);
});
