import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../core/store';
import type { CatchUpPlace } from '../../../../entrypoints/reader/catchUp/place';
import { findCurrent, planCatchUp } from '../../../../entrypoints/reader/catchUp/planCatchUp';

const day = (date: string, ...papers: readonly string[]) => ({ day: date, papers });
const step = (paper: string) => ({
  paper,
  title: paper,
  decision: 'skipped' as const,
  bookmarked: false,
  read: false,
});
const read = (...papers: readonly string[]) =>
  new Map(papers.map((paper): [string, Reading] => [paper, { paper, readAt: 1 }]));
const open = ({ days, steps }: CatchUpPlace) =>
  days.flatMap(({ papers }) => papers).slice(steps.length);

describe('a queue that was left', () => {
  const left: CatchUpPlace = {
    days: [day('2025-09-01', 'a', 'b', 'c'), day('2025-09-02', 'd')],
    steps: [step('a')],
  };
  const here = (...due: readonly ReturnType<typeof day>[]) => ({ days: due, isAway: false });
  const away = (...due: readonly ReturnType<typeof day>[]) => ({ days: due, isAway: true });

  it('goes on without what was read elsewhere, and with what has come', () => {
    const place = planCatchUp(
      here(day('2025-09-01', 'c'), day('2025-09-03', 'e')),
      read('a', 'b'),
      left,
    );
    expect([place.steps.length, open(place)]).toEqual([1, ['c', 'd', 'e']]);
    expect(findCurrent(place)).toEqual({ day: '2025-09-01', paper: 'c' });
  });

  it('goes on with just what came meanwhile for who was away', () => {
    const due = away(day('2025-09-01', 'x', 'c'), day('2025-09-04', 'f'));
    const place = planCatchUp(due, read('a'), left);
    expect([place.steps.length, [...open(place)].sort()]).toEqual([1, ['c', 'f', 'x']]);
  });

  it('ends where nothing of it belongs to what came meanwhile', () => {
    const due = away(day('2025-09-08', 'x'), day('2025-09-09', 'y'));
    expect(planCatchUp(due, read('a'), left)).toEqual({ days: due.days, steps: [] });
  });

  it('stays at its end before its reader, until something comes that was not decided here', () => {
    const over: CatchUpPlace = {
      days: [day('2025-09-01', 'a', 'b')],
      steps: [step('a'), step('b')],
    };
    expect(planCatchUp(here(), read('a', 'b'), over, true)).toEqual(over);
    // Of the last one it is not read yet that it was read.
    expect(planCatchUp(here(day('2025-09-01', 'b')), read('a'), over, true)).toEqual(over);
    const due = here(day('2025-09-01', 'b', 'c'));
    const next = { days: [day('2025-09-01', 'c')], steps: [] };
    expect(planCatchUp(due, read('a'), over, true)).toEqual(next);
    // Rest that was read elsewhere ends it too.
    const open = { ...over, steps: [step('a')] };
    const ended = { days: [day('2025-09-01', 'a')], steps: [step('a')] };
    expect(planCatchUp(here(), read('a', 'b'), open, true)).toEqual(ended);
    // Who comes another time is told that there is none.
    expect(planCatchUp(here(), read('a', 'b'), over)).toEqual({ days: [], steps: [] });
  });

  it('is none where its steps are not those of its papers', () => {
    const broken = { ...left, steps: [step('b')] };
    const due = here(day('2025-09-02', 'd'));
    expect(planCatchUp(due, read(), broken)).toEqual({ days: due.days, steps: [] });
  });
});
