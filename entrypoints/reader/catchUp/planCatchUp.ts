import type { Queue } from '../../../core/catchUp/findQueue';
import type { Library } from '../../../core/library';
import { readState } from '../../../core/query/days';
import type { CatchUpPlace } from './place';

/**
 * The queue as it was left, without what was read elsewhere meanwhile and with what has come since; or the one that is due now,
 * where there is none or the last has come to its end: one that is at its end before the reader, who `isHere`, stays until there is another.
 * Who was away since goes through just what came meanwhile: of the
 * queue that was left only what belongs to that stays.
 */
export function planCatchUp(
  { days: due, isAway }: Queue,
  readings: Library['readings'],
  left: CatchUpPlace | undefined,
  isHere = false,
): CatchUpPlace {
  if (!left || left.steps.length === 0 || !isSound(left)) return { days: due, steps: [] };
  const done = new Set(left.steps.map(({ paper }) => paper));
  const missed = new Set(due.flatMap(({ papers }) => papers));
  const isOpen = (paper: string) =>
    isAway ? missed.has(paper) : readState(readings.get(paper)) !== 'read';
  const kept = withPapers(left.days, (paper) => done.has(paper) || isOpen(paper));
  const queued = new Set(kept.flatMap(({ papers }) => papers));
  if ([...queued].every((paper) => done.has(paper))) {
    // What was decided here just now is due no more, though it may be read only in a moment.
    const next = isHere ? withPapers(due, (paper) => !done.has(paper)) : due;
    return isHere && next.length === 0
      ? { days: kept, steps: left.steps }
      : { days: next, steps: [] };
  }
  const last = kept.at(-1)?.day ?? '';
  const since = withPapers(
    isAway ? due : due.filter(({ day }) => day >= last),
    (paper) => !queued.has(paper),
  );
  return { days: [...kept, ...since], steps: left.steps };
}

/** The paper that is to be decided next, and its day; undefined at the end. */
export function findCurrent({ days, steps }: CatchUpPlace) {
  const all = days.flatMap(({ day, papers }) => papers.map((paper) => ({ day, paper })));
  return all[steps.length];
}

/** What was decided is of the first papers, in their order. */
function isSound({ days, steps }: CatchUpPlace): boolean {
  const order = days.flatMap(({ papers }) => papers);
  return steps.every(({ paper }, at) => paper === order[at]);
}

function withPapers(
  days: CatchUpPlace['days'],
  isIn: (paper: string) => boolean,
): CatchUpPlace['days'] {
  return days
    .map(({ day, papers }) => ({ day, papers: papers.filter(isIn) }))
    .filter(({ papers }) => papers.length > 0);
}
