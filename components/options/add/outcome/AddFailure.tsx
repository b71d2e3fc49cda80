import { describeFailure } from '../../../words/failure';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import { Allow } from '../../parts/Allow';
import { describeUntil } from '../../words/describeTime';
import type { AddEvents, AddState } from '../state';

type Props = Pick<AddEvents, 'onDismiss' | 'onAllow'> & {
  readonly failure: Extract<AddState, { kind: 'failed' }>;
  /** What did not come of it, where it was not the looking that failed. */
  readonly undone: string;
  readonly now: number;
};

export function AddFailure({ failure, undone, onDismiss, onAllow, now }: Props) {
  const { code, doing, until, origin, instead, refused = false } = failure;
  const failed = doing === 'look' ? say('options.add.unseen') : undone;
  return (
    <div class="callout warn">
      <p>
        <b>{origin ? say('options.add.permission') : failed}</b>
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
