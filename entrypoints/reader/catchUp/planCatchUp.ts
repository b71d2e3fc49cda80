import type { Library } from '../../../core/library';
import { catchUp } from '../../../core/query/catchUp';
import { readState } from '../../../core/query/days';
import type { Place } from './place';

/**
 * The queue as it was left, without what was read elsewhere meanwhile and with what has come since; or a new one, where there
 * is none or the last has come to its end.
 */
export function planCatchUp(library: Library, left: Place | undefined): Place {
  const fresh = catchUp(library.days, library.readings).map(({ date, papers }) => ({
    day: date,
    papers,
  }));
  if (!left || left.steps.length === 0) return { days: fresh, steps: [] };
  const done = new Set(left.steps.map(({ paper }) => paper));
  const isDue = (paper: string) => readState(library.readings.get(paper)) !== 'read';
  const kept = left.days
    .map(({ day, papers }) => ({
      day,
      papers: papers.filter((each) => done.has(each) || isDue(each)),
    }))
    .filter(({ papers }) => papers.length > 0);
  const queued = new Set(kept.flatMap(({ papers }) => papers));
  if ([...queued].every((paper) => done.has(paper))) return { days: fresh, steps: [] };
  const since = fresh
    .filter(({ day }) => day >= (kept.at(-1)?.day ?? ''))
    .map(({ day, papers }) => ({ day, papers: papers.filter((paper) => !queued.has(paper)) }))
    .filter(({ papers }) => papers.length > 0);
  return { days: [...kept, ...since], steps: left.steps };
}

/** The paper that is to be decided next, and its day; undefined at the end. */
export function findCurrent({ days, steps }: Place) {
  const all = days.flatMap(({ day, papers }) => papers.map((paper) => ({ day, paper })));
  return all[steps.length];
}
