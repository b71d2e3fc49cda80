import type { LeftOutCounts } from '../../../core/files/standing';
import type { SyncResult } from '../../../core/sync';
import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import type { CopyEvents } from '../parts/copy';
import { Problems } from '../problems/Problems';
import type { Undo } from '../run/undoOf';
import { LeftOutFiles } from './LeftOutFiles';
import { isEmpty, isRestImported, resultHeading, resultSentence } from './resultSentence';
import { skippedFiles } from './skippedFiles';
import type { ImportEvents } from './state';

type Props = Pick<ImportEvents, 'onUndo'> &
  CopyEvents & {
    readonly result: SyncResult;
    readonly leftOut?: LeftOutCounts;
    readonly skipped: number;
    readonly undo: Undo;
  };

const none: LeftOutCounts = { known: 0, same: 0, repeated: 0 };

export function ImportResult({ result, leftOut = none, skipped, undo, onUndo, onCopy }: Props) {
  const { known } = leftOut;
  const { added, changed, removed, problems } = result;
  const allRest = known === 0 && isRestImported(result);
  const touched = added.length + changed.length + removed.length > 0;
  return (
    <>
      <div class={result.failure ? 'callout result warn' : 'callout result'}>
        <h3>{resultHeading(result)}</h3>
        {result.failure && <p>{describeFailure(result.failure, 'given')}</p>}
        {!isEmpty(result) && <p>{resultSentence(result)}</p>}
        <LeftOutFiles counts={leftOut} />
        {skipped > 0 && <p>{skippedFiles(skipped)}</p>}
        {undo === 'undone' && <p>{say('options.log.undone')}</p>}
        {touched && undo === 'ready' && (
          <button type="button" onClick={onUndo}>
            {say('options.undo')}
          </button>
        )}
      </div>
      {problems.length > 0 && (
        <Problems
          problems={problems}
          failing="given"
          note={say(allRest ? 'options.problems.note' : 'options.problems.noteAlone')}
          onCopy={onCopy}
        />
      )}
    </>
  );
}
