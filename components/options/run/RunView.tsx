import { KeepDots } from '../../joined/KeepDots';
import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import { PressButton } from '../parts/PressButton';
import { useHeldFocus } from '../parts/useHeldFocus';
import { describeUntil } from '../words/describeTime';
import { announceRun } from './announceRun';
import { describeEnd, describeLeftOut, type LeftAlone } from './describeRun';
import { Running } from './Running';
import { isRunning, type RunEvents, type RunState } from './state';

type Props = RunEvents & {
  readonly run: RunState;
  /** Was the run that ended taken back since? */
  readonly undone: boolean;
  readonly ready: boolean;
  /** Until then every host wants to be left alone, so that a press could do nothing. */
  readonly restUntil?: number;
  /** How many were not asked, since their host wants to be left alone, and until when the first of them. */
  readonly left?: LeftAlone;
  readonly now: number;
};

/** Receives from all sources, shows how far a run is, wherever it was started, and how it ended. */
export function RunView({ run, undone, ready, restUntil, left, now, onSync, onStop }: Props) {
  const rest = left && describeLeftOut(left, now);
  const box = useHeldFocus<HTMLDivElement>();
  const running = isRunning(run);
  return (
    <div ref={box} class="run" tabIndex={-1}>
      <div class="unseen" role="status">
        {undone ? say('options.log.undone') : announceRun(run, rest)}
      </div>
      {(ready || running) && (
        <div class="all">
          <PressButton off={running || restUntil !== undefined} onPress={() => onSync()}>
            {say('options.run.all')}
          </PressButton>
          {run.kind === 'ended' && (
            <p>
              <KeepDots text={undone ? say('options.log.undone') : describeEnd(run.run, rest)} />
            </p>
          )}
          {restUntil !== undefined && !running && (
            <p>{say('options.sources.rest', [describeUntil(restUntil, now)])}</p>
          )}
        </div>
      )}
      {run.kind === 'starting' && <p class="note">{say('options.run.starting')}</p>}
      {run.kind === 'running' && <Running progress={run.progress} onStop={onStop} />}
      {run.kind === 'failed' && <p class="callout warn">{describeFailure(run.code)}</p>}
    </div>
  );
}
