import { useState } from 'preact/hooks';
import { describeFailure } from '../../words/failure';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { CopyButton } from '../parts/CopyButton';
import { settleHeld } from '../run/settleHeld';
import { undoOf } from '../run/undoOf';
import type { DeclinedState, ImportEvents, LogEvents, LogState, SourcesState } from '../state';
import { RunRow } from './RunRow';
import { toLogReport } from './toLogReport';

type Props = LogEvents &
  Pick<ImportEvents, 'onCopy'> & {
    readonly log: LogState;
    readonly sources: SourcesState;
    readonly declined: DeclinedState;
    readonly version: string;
    readonly userAgent: string;
    readonly now: number;
    readonly busy: boolean;
  };

/** So many are shown before the reader asks for all. */
const FIRST = 5;

export function Log({ log, sources, declined, now, busy, ...rest }: Props) {
  const { version, userAgent, onUndoRun, onCopy } = rest;
  const [all, setAll] = useState(false);
  const shown = all ? log.runs : log.runs.slice(0, FIRST);
  const report = () => toLogReport(log.runs, sources, { version, userAgent });
  return (
    <section aria-labelledby="log">
      <div class="row">
        <h2 id="log">{say('options.log.heading')}</h2>
        {log.runs.length > 0 && <CopyButton text={report} onCopy={onCopy} />}
      </div>
      {log.runs.length === 0 && <p class="note">{say('options.log.empty')}</p>}
      {log.failure && (
        <p class="callout warn" role="alert">
          {describeFailure(log.failure)}
        </p>
      )}
      <ul class="runs">
        {shown.map((run) => (
          <RunRow
            key={run.id}
            run={settleHeld(run, declined.declined)}
            sources={sources}
            now={now}
            undo={undoOf(run.id, log)}
            busy={busy || log.undoing !== undefined}
            onUndoRun={onUndoRun}
            onCopy={onCopy}
          />
        ))}
      </ul>
      {shown.length < log.runs.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say('options.list.all', [formatCount(log.runs.length)])}
        </button>
      )}
      {log.runs.length > 0 && <p class="note">{say('options.log.note')}</p>}
    </section>
  );
}
