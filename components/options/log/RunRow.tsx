import { useState } from 'preact/hooks';
import { type Run, standsAlone } from '../../../core/run';
import { formatCount, languageOf } from '../../words/language';
import { say } from '../../words/say';
import type { CopyEvents } from '../parts/copy';
import { PressButton } from '../parts/PressButton';
import { useHeldFocus } from '../parts/useHeldFocus';
import type { Undo } from '../run/undoOf';
import type { SourcesState } from '../subscriptions/state';
import { countFailed, describeChanges, sumChanges, tellUnread } from '../words/describeChanges';
import { capitalise, describeMoment, formatDuration } from '../words/describeTime';
import { nameCause } from './nameCause';
import { nameRun } from './nameRun';
import { RunPartView } from './RunPartView';
import type { LogEvents } from './state';
import { TouchedList } from './TouchedList';

type Props = LogEvents &
  CopyEvents & {
    readonly run: Run;
    readonly sources: SourcesState;
    readonly now: number;
    readonly undo: Undo;
    readonly busy: boolean;
  };

export function RunRow({ run, sources, now, undo, busy, onUndo, findTouched, onCopy }: Props) {
  const box = useHeldFocus<HTMLLIElement>();
  const [isOpen, setIsOpen] = useState(false);
  const { id, startedAt, endedAt, cutOff, parts } = run;
  // The reader's own, done at once: there is nothing more to tell.
  const own = standsAlone(run);
  const named = nameRun(run, sources);
  const open = endedAt === undefined;
  const results = parts.map(tellUnread);
  const { failed, partly } = countFailed(results);
  const ended = results.every((result) => result?.kind === 'done');
  const stopped = results.some((result) => !result || result.kind === 'stopped');
  const changes = describeChanges(sumChanges(results));
  const none = ended && !own ? say('options.result.none') : '';
  const told = parts.length > 0 ? changes || none : say('options.log.accepted');
  const problems = results.reduce((sum, result) => sum + (result?.problems.length ?? 0), 0);
  return (
    <li ref={box} tabIndex={-1}>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <span class="when">{capitalise(describeMoment(startedAt, now))}</span>
          <span class="about">
            <span>{nameCause(run)}</span>
            {named && (
              <span class="whose">
                <b lang={languageOf(named.name)}>{named.name}</b>
                {named.more && ` ${named.more}`}
              </span>
            )}
            {told !== '' && <span>{told}</span>}
            {!own && !cutOff && (
              <span>{open ? say('options.log.open') : formatDuration(endedAt - startedAt)}</span>
            )}
            {stopped && !open && <span>{say('options.sources.stopped')}</span>}
            {partly > 0 && (
              <span class="bad">{say('options.log.partly', partly, [formatCount(partly)])}</span>
            )}
            {failed > 0 && (
              <span class="bad">{say('options.log.failed', failed, [formatCount(failed)])}</span>
            )}
            {problems > 0 && (
              <span class="bad">
                {say('options.problems.heading', problems, [formatCount(problems)])}
              </span>
            )}
          </span>
        </summary>
        {parts.map((part, at) => (
          <RunPartView
            key={`${at} ${part.source}`}
            part={part}
            cause={run.cause}
            sources={sources}
            open={open}
            onCopy={onCopy}
          />
        ))}
        {isOpen && !own && undo === 'ready' && <TouchedList run={id} findTouched={findTouched} />}
      </details>
      {(undo === 'ready' || undo === 'undoing') && (
        <PressButton off={busy} onPress={() => onUndo(id)}>
          {say(undo === 'undoing' ? 'options.import.reverting' : 'options.undo')}
        </PressButton>
      )}
      <span class="note" role="status">
        {undo === 'undone' && say('options.log.undone')}
      </span>
    </li>
  );
}
