import type { MakingProgress } from '../../../core/making';
import { sectionNames } from '../../../core/model';
import { nameStep } from '../nameStep';

type StepsProps = { readonly progress: MakingProgress; readonly time: string };

/** Which sections are there, which is being written, and which are to come; how long it took and may take. */
export function Steps({ progress: { done, faults, section }, time }: StepsProps) {
  return (
    <div class="steps">
      <ol>
        {sectionNames.map((name) => {
          const isDone = done.some((each) => each.name === name);
          const isOut = faults.some((each) => each.section === name);
          const state = isDone ? 'done' : isOut ? 'out' : name === section ? 'now' : 'due';
          return (
            <li class={state} {...(state === 'now' && { 'aria-current': 'step' as const })}>
              {nameStep(name)}
            </li>
          );
        })}
      </ol>{' '}
      <span class="time">{time}</span>
    </div>
  );
}
