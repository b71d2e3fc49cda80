import { expect, it } from 'vitest';
import { runs } from '../../../../core/query/sources';
import type { Source, SourceAdapter } from '../../../../core/source';
import { runSources } from '../../../../core/sync/runner/run';
import { addSource } from '../../../../core/sync/sources';
import { findTouched, undoRun } from '../../../../core/sync/undo';
import { useBrowser } from '../../../browser';
import { sampleDigest } from '../../../samples';

useBrowser();

/** What a source lists: for each digest its papers, and what each says. */
type Listed = Readonly<Record<string, Readonly<Record<string, string>>>>;

async function subscribe(): Promise<string> {
  const offer = { kind: 'feed', url: 'https://digests.example/index.json', title: '피드' } as const;
  const { id } = await addSource({ ...offer, digests: 0, papers: 0, sampled: 0 }, { kind: 'off' });
  return id;
}

/** A run over a source; gives its number. */
async function receive(source: string, listed: Listed): Promise<number> {
  const open = ({ id }: Source): SourceAdapter => ({
    id,
    width: 1,
    list: async () => ({
      digests: Object.entries(listed).map(([day, papers]) => ({
        id: day,
        revision: JSON.stringify(papers),
      })),
      keeps: () => false,
    }),
    fetch: async (one) => {
      const said = Object.entries(listed[one.id] ?? {});
      const entries = said.flatMap(([paper, text]) => sampleDigest(one.id, [paper], text).entries);
      return {
        digest: { ...sampleDigest(one.id, []), entries },
        revision: one.revision ?? '',
        problems: [],
      };
    },
  });
  await runSources('reader', [source], { open });
  return (await runs())[0]?.id ?? 0;
}

const found = async (run: number) => {
  const { shown, left } = await findTouched(run);
  return [
    ...shown.map(({ head, kind, papers }) => [head.id, kind, ...Object.values(papers)]),
    left,
  ];
};
const [a, b, c] = ['2509.00001', '2509.00002', '2509.00003'];
const first = {
  '2025-09-01': { [a]: '그렇다.', [b]: '아니다.' },
  '2025-09-02': { [c]: '모른다.' },
};

it('tells of a run which digests came, with how many papers, the newest first', async () => {
  const source = await subscribe();
  expect(await found(await receive(source, first))).toEqual([
    ['2025-09-02', 'added', 1, 0, 0],
    ['2025-09-01', 'added', 2, 0, 0],
    0,
  ]);
});

it.each([
  ['a paper more', { [a]: '그렇다.', [b]: '아니다.', '2509.00009': '새롭다.' }, [1, 0, 0]],
  ['other words', { [a]: '그렇다.', [b]: '그럴지도 모른다.' }, [0, 1, 0]],
  ['a paper less, and another', { [a]: '그렇다.', '2509.00009': '새롭다.' }, [1, 0, 1]],
  ['another order', { [b]: '아니다.', [a]: '그렇다.' }, [0, 0, 0]],
])('tells what changed in a digest: %s', async (_, papers, counts) => {
  const source = await subscribe();
  await receive(source, first);
  const run = await receive(source, { ...first, '2025-09-01': papers });
  expect(await found(run)).toEqual([['2025-09-01', 'changed', ...counts], 0]);
});

it('tells of a digest that its source lists no more, and that its papers stay', async () => {
  const source = await subscribe();
  await receive(source, first);
  const run = await receive(source, { '2025-09-01': first['2025-09-01'] });
  expect(await found(run)).toEqual([['2025-09-02', 'vanished', 0, 0, 0], 0]);
});

it('tells nothing where nothing changed, nor of what was taken back', async () => {
  const source = await subscribe();
  const run = await receive(source, first);
  expect(await found(await receive(source, first))).toEqual([0]);
  await undoRun(run);
  expect(await found(run)).toEqual([0]);
});

it('compares the texts of twenty at most, and counts the rest', async () => {
  const source = await subscribe();
  const days = Array.from({ length: 23 }, (_, at) => `2025-09-${String(at + 1).padStart(2, '0')}`);
  const listed = Object.fromEntries(
    days.map((day, at) => [day, { [`2509.${String(at + 1).padStart(5, '0')}`]: '그렇다.' }]),
  );
  const all = await findTouched(await receive(source, listed));
  expect(all.shown.map(({ head }) => head.id)).toEqual(days.toReversed().slice(0, 20));
  expect(all.left).toBe(3);
});
