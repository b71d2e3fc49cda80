import type { RunProgress } from '../../../core/run';
import { say } from '../../words/say';
import { PressButton } from '../parts/PressButton';
import { describeLeft } from '../words/describeTime';
import { describeProgress, sumFetched } from './describeRun';
import type { RunEvents } from './state';

type Props = Pick<RunEvents, 'onStop'> & { readonly progress: RunProgress };

/** How far a run is in all; each source's part stands in its own row. */
export function Running({ progress, onStop }: Props) {
  const { stopping, secondsLeft } = progress;
  const { fetched, due } = sumFetched(progress);
  return (
    <div class="running">
      <div class="progress">
        <label>
          <span class="about">
            <span>{describeProgress(progress)}</span>
            {secondsLeft !== undefined && !stopping && <span>{describeLeft(secondsLeft)}</span>}
          </span>
          <progress {...(due !== undefined && { value: fetched, max: Math.max(due, 1) })} />
        </label>
        <PressButton off={stopping} onPress={onStop}>
          {say('options.import.cancel')}
        </PressButton>
      </div>
    </div>
  );
}
