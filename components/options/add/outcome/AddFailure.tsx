import { describeFailure } from '../../../words/failure';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import { Allow } from '../../parts/Allow';
import { describeUntil } from '../../words/describeTime';
import type { AddEvents, AddState } from '../state';

type Props = Pick<AddEvents, 'onDismiss' | 'onAllow'> & {
  readonly failure: Extract<AddState, { kind: 'failed' }>;
  readonly now: number;
};

const failed = { look: 'options.add.unseen', add: 'options.add.failed' } as const;

export function AddFailure({ failure, onDismiss, onAllow, now }: Props) {
  const { code, doing, until, origin, instead, refused = false } = failure;
  return (
    <div class="callout warn">
      <p>
        <b>{say(origin ? 'options.add.permission' : failed[doing])}</b>
      </p>
      {origin ? (
        <Allow origin={origin} refused={refused} onAllow={onAllow} />
      ) : (
        <p>
          {instead
            ? say('options.add.instead', instead.files, [instead.kind, formatCount(instead.files)])
            : describeFailure(code, 'address')}
        </p>
      )}
      {until !== undefined && <p>{say('options.sources.rest', [describeUntil(until, now)])}</p>}
      <button type="button" onClick={onDismiss}>
        {say('options.close')}
      </button>
    </div>
  );
}
