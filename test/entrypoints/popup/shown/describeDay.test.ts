import { expect, it } from 'vitest';
import { toHeat, toStep } from '../../../../core/library/heat';
import type { DigestHead } from '../../../../core/paper';
import { toDays } from '../../../../core/query/days';
import type { Reading } from '../../../../core/store';
import { listCalendar } from '../../../../entrypoints/popup/shown/describeDay';
import { toPages } from '../../../../entrypoints/popup/shown/pages';

const head = (date: string, papers: number): DigestHead => ({
  source: 'g1',
  id: date,
  date,
  title: date,
  revision: '',
  papers: Array.from({ length: papers }, (_, at) => `${date}/${at}`),
});
const heads = [head('2025-09-08', 12), head('2025-09-05', 8), head('2025-09-01', 3)];
const readings = new Map<string, Reading>(
  heads.flatMap(({ papers }, day) =>
    papers
      .slice(0, [5, 2, 3][day])
      .map((paper, at) => [paper, { paper, ...(at % 2 ? { readAt: 1 } : { seenAt: 1 }) }] as const),
  ),
);

it('a day of the popup’s calendar is as warm as the reader’s, whether its papers were seen or read', () => {
  const days = listCalendar(toPages(heads), readings, '2025-09-08');
  const heat = toHeat({ days: toDays(heads), readings });
  expect(days.map(({ date, ...warmth }) => [date, warmth])).toEqual([...heat].reverse());
  expect(days.map((day) => [day.read, toStep(day)])).toEqual([
    [3, 4],
    [2, 1],
    [5, 2],
  ]);
});
