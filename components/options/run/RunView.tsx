import { i18n } from '#i18n';
import { describeFailure } from '../../failure';
import { Press } from '../Press';
import { isRunning, type RunEvents, type RunState } from '../state';
import { useHeldFocus } from '../useHeldFocus';
import { announceRun } from './announceRun';
import { describeEnd } from './describeRun';
import { Running } from './Running';

type Props = RunEvents & { readonly run: RunState; readonly ready: boolean };

/** Receives from all sources, shows how far a run is, wherever it was started, and how it ended. */
export function RunView({ run, ready, onSync, onStop }: Props) {
  const box = useHeldFocus<HTMLDivElement>();
  const running = isRunning(run);
  return (
    <div ref={box} class="run" tabIndex={-1}>
      <div class="unseen" role="status">
        {announceRun(run)}
      </div>
      {(ready || running) && (
        <div class="all">
          <Press off={running} onPress={() => onSync()}>
            {i18n.t('options.run.all')}
          </Press>
          {run.kind === 'ended' && <p>{describeEnd(run.run)}</p>}
        </div>
      )}
      {run.kind === 'starting' && <p class="note">{i18n.t('options.run.starting')}</p>}
      {run.kind === 'running' && <Running progress={run.progress} onStop={onStop} />}
      {run.kind === 'failed' && <p class="callout warn">{describeFailure(run.code)}</p>}
    </div>
  );
}
