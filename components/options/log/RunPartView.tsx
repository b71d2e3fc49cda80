import { goesOn, isRemoval, type Run, type RunPart, standsAlone } from '../../../core/run';
import type { SourceResult } from '../../../core/source';
import { KeepDots } from '../../joined/KeepDots';
import { describeFailure, type Failing } from '../../words/failure';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import type { CopyEvents } from '../parts/copy';
import { Problems } from '../problems/Problems';
import type { SourcesState } from '../subscriptions/state';
import { describeChanges, describeOutcome, tellUnread } from '../words/describeChanges';
import { capitalise } from '../words/describeTime';
import { nameById, showAddress } from '../words/nameKnownSource';

type Props = CopyEvents & {
  readonly part: RunPart;
  readonly cause: Run['cause'];
  readonly sources: SourcesState;
  readonly open: boolean;
};

/** What one source did in a run: for the reader, and behind it what developers ask for. */
export function RunPartView({ part, cause, sources, open, onCopy }: Props) {
  const { source, title, moved } = part;
  const result = tellUnread(part);
  const from = isRemoval({ cause }) ? nameById(source, sources) : source;
  return (
    <div class="part">
      <h3>{title || nameById(source, { kind: 'loading' })}</h3>
      {title && from !== source && from !== title && <p class="about">{from}</p>}
      {moved && (
        <p class="about">
          {showAddress(moved.from)} → {showAddress(moved.to)}
        </p>
      )}
      {result ? (
        <Result source={source} cause={cause} result={result} onCopy={onCopy} />
      ) : (
        <p class="note">{open ? say('options.log.open') : sayCutOff(cause)}</p>
      )}
    </div>
  );
}

/** What becomes of the rest. */
function sayCutOff(cause: Run['cause']): string {
  if (cause === 'files') return say('options.log.cutOffFiles');
  // What ships is imported anew by whoever wakes first.
  const comes = goesOn({ cause }) || cause === 'install';
  return say(comes ? 'options.log.cutOff' : 'options.log.cutOffOther');
}

type ResultProps = Pick<Props, 'cause'> &
  CopyEvents & {
    readonly source: string;
    readonly result: SourceResult;
  };

function Result({ source, cause, result, onCopy }: ResultProps) {
  const { kind, unchanged, failure, detail, problems } = result;
  const isLeft = kind === 'stopped' && !goesOn({ cause });
  // The reader took it out, and what went is all there is to tell; or a sentence of its own says how it ended.
  const isBare = standsAlone({ cause }) || isLeft;
  const changes = [
    ...(isBare ? [describeChanges(result)] : describeOutcome(result)),
    unchanged > 0 && say('options.result.unchanged', unchanged, [formatCount(unchanged)]),
  ].filter(Boolean);
  const isGiven = source === 'files';
  // The same words as where it was imported.
  const failing: Failing = isGiven ? 'given' : 'source';
  const note = say(isGiven ? 'options.problems.noteAlone' : 'options.problems.noteSource');
  return (
    <>
      {changes.length > 0 && (
        <p>
          <KeepDots text={capitalise(changes.join(' · '))} />
        </p>
      )}
      {isLeft && <p class="note">{sayCutOff(cause)}</p>}
      {failure && <p class="bad">{describeFailure(failure, failing)}</p>}
      {problems.length > 0 && (
        <Problems problems={problems} failing={failing} note={note} onCopy={onCopy} />
      )}
      {(failure || detail) && (
        <p class="note detail">
          {say('options.log.detail')} <code>{[failure, detail].filter(Boolean).join(': ')}</code>
        </p>
      )}
    </>
  );
}
