import { nameDay } from '../../words/nameDay';
import type { CatchUpSlice } from './state';

/** A run for each day, a piece for each paper: kept, skipped, the one that is shown, and what is to come. */
export function Progress({ days, decisions }: Pick<CatchUpSlice, 'days' | 'decisions'>) {
  let at = 0;
  return (
    <div class="progress" aria-hidden="true">
      {days.map(({ day, papers }) => {
        const start = at;
        at += papers.length;
        return (
          <span class="run" style={{ flexGrow: papers.length }} title={nameDay(day)}>
            {papers.map((_, index) => {
              const decision = decisions[start + index];
              const isNow = start + index === decisions.length;
              return <i data-is={decision ?? (isNow ? 'now' : 'due')} />;
            })}
          </span>
        );
      })}
    </div>
  );
}
