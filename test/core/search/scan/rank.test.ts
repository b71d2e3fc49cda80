import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../core/paper';
import { parseQuery, search } from '../../../../core/search';
import { sampleDigest } from '../../../samples';
import { prepare, samples, searchAll } from '../samples';

type Said = { readonly title?: string; readonly method?: string; readonly conclusion?: string };

/** One digest a day, the newest first, each of one paper, which is called by its place. */
function prepareSaid(all: readonly Said[]) {
  return all.map(({ title = 'A Paper', method = '방법이다.', conclusion = '결론이다.' }, at) => {
    const { entries, ...digest } = sampleDigest(`2025-09-${30 - at}`, [String(at)]);
    const section = (kind: 'method' | 'conclusion', value: string) => ({
      kind,
      heading: kind,
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] as const,
    });
    const sections = [section('method', method), section('conclusion', conclusion)];
    return prepare('s', { ...digest, entries: [{ ...(entries[0] as Entry), title, sections }] });
  });
}
const order = async (typed: string, all: readonly Said[]) =>
  (await searchAll(prepareSaid(all), typed)).hits.map(({ paper }) => Number(paper));

describe('what is found comes in the order of', () => {
  test('title, gist, text, then newer', async () => {
    const all = [
      { method: 'LoRA를 쓴다.' },
      { conclusion: 'LoRA가 낫다. 끝.' },
      { title: 'On LoRA' },
      { method: '또 LoRA를 쓴다.' },
    ];
    expect(await order('lora', all)).toEqual([2, 1, 0, 3]);
  });

  test('words spaced as they were typed before others', async () => {
    const all = [{ method: '언어 모델을 쓴다.' }, { method: '언어모델을 쓴다.' }];
    expect(await order('언어모델', all)).toEqual([1, 0]);
    expect(await order('언어 모델', all)).toEqual([0, 1]);
    const apart = [{ method: '모델과 언어를 본다.' }, { method: '언어 모델을 본다.' }];
    expect(await order('언어 모델', apart)).toEqual([1, 0]);
  });

  test('Latin words that begin where they were found before others', async () => {
    const all = [
      { method: '저장(storage)한다.' },
      { method: '검색(RAG)한다.' },
      { method: 'A RAG이다.' },
    ];
    expect(await order('rag', all)).toEqual([1, 2, 0]);
  });

  test('days where nothing else tells them apart', async () => {
    expect(await order('방법', [{}, {}, {}])).toEqual([0, 1, 2]);
  });
});

test('the few that are given are the best of all', async () => {
  const digests = samples.map(([source, digest]) => prepare(source, digest));
  const typed = [
    '모델',
    '언어 모델',
    'llm',
    'transformer',
    '데이터',
    'model ',
    '한계:데이터',
    '2025',
    '학습',
  ];
  for (const each of typed) {
    const all = await searchAll(digests, each);
    for (const limit of [1, 4, 9]) {
      const few = await searchAll(digests, each, { limit });
      expect(few.hits).toEqual(all.hits.slice(0, limit));
      expect(few.count).toBe(all.count);
    }
  }
});

describe('a search', () => {
  const many = prepareSaid(Array.from({ length: 20 }, () => ({})));

  test('counts all and gives as many as are wanted', async () => {
    const { hits, count } = await searchAll(many, '방법', { limit: 3 });
    expect([hits.map(({ paper }) => paper), count]).toEqual([['0', '1', '2'], 20]);
  });

  test('tells where a summary stands and in which sections the words are', async () => {
    const { hits } = await searchAll(many, '결론', { limit: 1 });
    expect(hits).toEqual([
      {
        paper: '0',
        digest: { source: 's', id: '2025-09-30', date: '2025-09-30' },
        rank: 1,
        kinds: ['conclusion'],
      },
    ]);
  });

  test('ends with what its signal says', async () => {
    const abort = new AbortController();
    abort.abort(new Error('typed on'));
    const found = search(many, parseQuery('방법'), { signal: abort.signal });
    await expect(found.next()).rejects.toThrow('typed on');
  });

  test('says what it searched for where that is not what was typed', async () => {
    const { query } = await searchAll(many, 'ruffhs');
    expect(query.words.map(({ folded, typed }) => [folded, typed])).toEqual([['결론', '결론']]);
  });

  test('does not take a word for another that stands somewhere', async () => {
    const all = prepareSaid([{ method: 'gks 데이터' }, { method: '한 방법' }]);
    expect((await searchAll(all, 'gks ')).hits.map(({ paper }) => paper)).toEqual(['0']);
    expect((await searchAll(all, 'gks 방법')).count).toBe(0);
  });
});
