import { expect, it } from 'vitest';
import type { ListedDay } from '../../../../core/library/listDays';
import { takePortion } from '../../../../entrypoints/reader/list/takePortion';

const head = (id: string, papers: readonly string[]) => ({
  source: 'x',
  id,
  date: id,
  title: id,
  revision: 'r',
  papers,
});
const day = (date: string, ...counts: readonly number[]): ListedDay => {
  const heads = counts.map((count, at) =>
    head(
      `${date} ${at}`,
      Array.from({ length: count }, (_, n) => `${date} ${at} ${n}`),
    ),
  );
  const papers = heads.flatMap((each) => each.papers);
  return { date, heads, papers, total: papers.length, read: 0 };
};
const shape = (days: readonly ListedDay[], size: number) => {
  const { days: taken, left } = takePortion(days, size);
  return [
    taken.map(({ papers, heads, whole }) => [papers.length, heads.length, whole.total]),
    left,
  ];
};

it('takes days until there is no more room, and says what is left', () => {
  const days = [day('c', 40), day('b', 30), day('a', 12)];
  expect(shape(days, 60)).toEqual([
    [
      [40, 1, 40],
      [20, 1, 30],
    ],
    22,
  ]);
  expect(shape(days, 120)).toEqual([
    [
      [40, 1, 40],
      [30, 1, 30],
      [12, 1, 12],
    ],
    0,
  ]);
  expect(shape([], 60)).toEqual([[], 0]);
});

it('reads no more digests of a long day than it shows', () => {
  expect(shape([day('undated', ...Array(1000).fill(12))], 60)).toEqual([[[60, 5, 12_000]], 11_940]);
});
