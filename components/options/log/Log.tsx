import { useState } from 'preact/hooks';
import type { Declined } from '../../../core/run';
import { describeFailure } from '../../words/failure';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { CopyButton } from '../parts/CopyButton';
import type { CopyEvents } from '../parts/copy';
import { settleHeld } from '../run/settleHeld';
import { undoOf } from '../run/undoOf';
import type { SourcesState } from '../subscriptions/state';
import { RunRow } from './RunRow';
import type { LogSlice } from './state';
import { type Program, toLogReport } from './toLogReport';

type Props = CopyEvents & {
  readonly log: LogSlice;
  readonly sources: SourcesState;
  readonly declined: readonly Declined[];
  /** Of what a report tells. */
  readonly program: Program;
  readonly now: number;
  readonly busy: boolean;
};

/** How many are shown before the reader asks for all. */
const FIRST = 5;

export function Log({ log, sources, declined, program, now, busy, onCopy }: Props) {
  const { state, onUndo, findTouched } = log;
  const { runs, undoing, failure } = state;
  const [all, setAll] = useState(false);
  const shown = all ? runs : runs.slice(0, FIRST);
  const report = () => toLogReport(runs, sources, program);
  return (
    <section aria-labelledby="log">
      <div class="row">
        <h2 id="log">{say('options.log.heading')}</h2>
        {runs.length > 0 && <CopyButton text={report} onCopy={onCopy} />}
      </div>
      {runs.length === 0 && <p class="note">{say('options.log.empty')}</p>}
      {failure && (
        <p class="callout warn" role="alert">
          {describeFailure(failure)}
        </p>
      )}
      <ul class="runs">
        {shown.map((run) => (
          <RunRow
            key={run.id}
            run={settleHeld(run, declined)}
            sources={sources}
            now={now}
            undo={undoOf(run.id, state)}
            busy={busy || undoing !== undefined}
            onUndo={onUndo}
            findTouched={findTouched}
            onCopy={onCopy}
          />
        ))}
      </ul>
      {shown.length < runs.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say('options.list.all', [formatCount(runs.length)])}
        </button>
      )}
      {runs.length > 0 && <p class="note">{say('options.log.note')}</p>}
    </section>
  );
}
