import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import { Question } from '../../parts/Question';

type Props = {
  readonly name: string;
  readonly digests: number;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
};

export function RemoveQuestion({ name, digests, onRemove, onCancel }: Props) {
  return (
    <Question
      ask={say('options.remove.ask', [name])}
      yes={say('options.list.remove')}
      no={say('options.remove.no')}
      onYes={onRemove}
      onNo={onCancel}
    >
      {digests > 0 && <p>{say('options.remove.digests', digests, [formatCount(digests)])}</p>}
      <p>{say('options.remove.stays')}</p>
    </Question>
  );
}
