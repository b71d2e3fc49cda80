import type { RunPart } from '../../../core/run';
import type { SourceResult } from '../../../core/source';
import { KeepDots } from '../../KeepDots';
import { describeFailure, type Failing } from '../../words/failure';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import type { CopyEvents } from '../parts/copy';
import { describeChanges, describeOutcome, tellUnread } from '../parts/describeChanges';
import { capitalise } from '../parts/describeTime';
import { nameById } from '../parts/nameSource';
import { Problems } from '../problems/Problems';
import type { SourcesState } from '../subscriptions/state';

type Props = CopyEvents & {
  readonly part: RunPart;
  readonly sources: SourcesState;
  readonly open: boolean;
  /** The reader took it out: what went is all there is to tell. */
  readonly removal: boolean;
};

/** What one source did in a run: for the reader, and behind it what developers ask for. */
export function RunPartView({ part, sources, open, removal, onCopy }: Props) {
  const { source, title } = part;
  const result = tellUnread(part);
  const from = removal ? nameById(source, sources) : source;
  return (
    <div class="part">
      <h3>{title || nameById(source, { kind: 'loading' })}</h3>
      {from !== source && from !== title && <p class="about">{from}</p>}
      {result ? (
        <Result source={source} result={result} removal={removal} onCopy={onCopy} />
      ) : (
        <p class="note">{say(open ? 'options.log.open' : 'options.log.cutOff')}</p>
      )}
    </div>
  );
}

type ResultProps = Pick<Props, 'removal'> &
  CopyEvents & {
    readonly source: string;
    readonly result: SourceResult;
  };

function Result({ source, result, removal, onCopy }: ResultProps) {
  const { unchanged, failure, detail, problems } = result;
  const changes = [
    ...(removal ? [describeChanges(result)] : describeOutcome(result)),
    unchanged > 0 && say('options.result.unchanged', unchanged, [formatCount(unchanged)]),
  ];
  const isGiven = source === 'files';
  // The same words as where it was imported.
  const failing: Failing = isGiven ? 'given' : 'source';
  const note = say(isGiven ? 'options.problems.noteAlone' : 'options.problems.noteSource');
  return (
    <>
      <p>
        <KeepDots text={capitalise(changes.filter((each) => each !== false).join(' · '))} />
      </p>
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
