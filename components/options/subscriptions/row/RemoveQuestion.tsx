import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import { Question } from '../../parts/Question';

type Props = {
  readonly name: string;
  /** Of a subscription its digests go along; else they are all that goes. */
  readonly remote: boolean;
  readonly digests: number;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
};

export function RemoveQuestion({ name, remote, digests, onRemove, onCancel }: Props) {
  return (
    <Question
      ask={
        remote
          ? say('options.remove.ask', [name])
          : say('options.remove.askFiles', digests, [formatCount(digests)])
      }
      yes={say('options.list.remove')}
      no={say('options.remove.no')}
      onYes={onRemove}
      onNo={onCancel}
    >
      {remote && digests > 0 && (
        <p>{say('options.remove.digests', digests, [formatCount(digests)])}</p>
      )}
      <p>{say('options.remove.stays')}</p>
    </Question>
  );
}
