// @vitest-environment happy-dom

import { afterEach, describe, expect, it } from 'vitest';
import type { Inventory } from '../../../components/options/stored/state';
import type { DigestHead } from '../../../core/paper';
import type { Declined } from '../../../core/run';
import { unmount } from '../mount';
import { item, result, run, section, show, sources, texts } from './samples';

afterEach(unmount);

const head = (source: string, id: string, change: Partial<DigestHead> = {}): DigestHead => ({
  source,
  id,
  date: '2025-09-08',
  title: '오늘의 논문',
  revision: 'r',
  papers: ['2509.00001'],
  ...change,
});
const stored = (...heads: readonly DigestHead[]): Inventory => ({
  kind: 'read',
  counts: { digests: heads.length, entries: heads.length, papers: heads.length },
  heads,
  bytes: undefined,
});
const rows = () =>
  [...section('다이제스트 목록').querySelectorAll('li')].map((row) =>
    texts(row, '.about:not([role]) > span').slice(1),
  );
const labels = () =>
  [...section('다이제스트 목록').querySelectorAll('li button')].map((each) =>
    each.getAttribute('aria-label'),
  );

describe('digests of one title and one day', () => {
  it('are told apart by their subscription, and two files by their names', async () => {
    await show({ inventory: stored(head('g1', 'a'), head('files', 'a'), head('files', 'b')) });
    expect(rows()).toEqual([['가져온 파일', 'a'], ['가져온 파일', 'b'], ['매일 논문']]);
    expect(labels()).toEqual([
      '지우기: 오늘의 논문, 가져온 파일, a',
      '지우기: 오늘의 논문, 가져온 파일, b',
      '지우기: 오늘의 논문, 매일 논문',
    ]);
  });

  it('of two subscriptions of one name are told apart by the address', async () => {
    const url = 'https://other.example/feed.xml';
    await show({
      sources: sources(item(), item({ id: 'g2', url })),
      inventory: stored(head('g1', 'a'), head('g2', 'a')),
    });
    expect(rows()).toEqual([
      ['매일 논문', 'github.com/someone/blog/tree/main/_posts'],
      ['매일 논문', 'other.example/feed.xml'],
    ]);
  });

  it('say no more than their subscription where the day tells them apart', async () => {
    const other = head('g1', 'b', { date: '2025-09-09' });
    await show({ inventory: stored(head('g1', 'a'), other) });
    expect(rows()).toEqual([['매일 논문'], ['매일 논문']]);
    expect(labels()).toEqual(['지우기: 오늘의 논문', '지우기: 오늘의 논문']);
  });

  it('are told apart where they vanished, and where they were left out', async () => {
    await show({
      inventory: stored(head('g1', 'a', { goneAt: 1 }), head('g1', 'b', { goneAt: 1 })),
    });
    expect(texts(section('원본이 사라진 다이제스트'), 'li .about span:last-child')).toEqual([
      'a',
      'b',
    ]);
    const declined = ['a', 'b'].map(
      (id): Declined => ({
        source: 'g1',
        id,
        revision: 'r',
        reason: 'removed',
        title: '오늘의 논문',
        at: 1,
        before: 1,
        after: 1,
      }),
    );
    await show({ declined: { declined } });
    expect(texts(section('받지 않기로 한 것'), 'li .about span:last-child')).toEqual(['a', 'b']);
  });

  it('are told apart by their subscription in the log of removals', async () => {
    const part = (source: string) => ({
      source,
      title: '오늘의 논문',
      result: result({ added: 0, changed: 0, unchanged: 0, removed: 1 }),
    });
    const parts = [part('g1'), part('files')];
    await show({ log: { runs: [run(1, { cause: 'remove', parts })] } });
    expect(texts(section('최근 기록'), '.part .about')).toEqual(['매일 논문', '가져온 파일']);
  });
});

it('says once what is left out', async () => {
  const declined: Declined = {
    source: 'g1',
    id: 'a',
    revision: 'r',
    reason: 'removed',
    title: '글',
    at: 1,
    before: 1,
    after: 1,
  };
  const root = await show({ declined: { declined: [declined] } });
  expect(root.textContent?.split('받지 않기로 한 것')).toHaveLength(2);
});
