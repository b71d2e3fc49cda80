import { i18n } from '#i18n';
import { describeFailure } from '../../words/failure';
import { formatCount } from '../../words/language';
import { Allow } from '../parts/Allow';
import { describeUntil } from '../parts/describeTime';
import type { AddEvents, AddState, SourceEvents } from '../state';

type Props = Pick<AddEvents, 'onDismiss'> &
  Pick<SourceEvents, 'onAllow'> & {
    readonly failure: Extract<AddState, { kind: 'failed' }>;
    readonly now: number;
  };

const failed = { look: 'options.add.unseen', add: 'options.add.failed' } as const;

export function AddFailure({ failure, onDismiss, onAllow, now }: Props) {
  const { code, doing, until, origin, instead, refused = false } = failure;
  return (
    <div class="callout warn">
      <p>
        <b>{i18n.t(origin ? 'options.add.permission' : failed[doing])}</b>
      </p>
      {origin ? (
        <Allow origin={origin} refused={refused} onAllow={onAllow} />
      ) : (
        <p>
          {instead
            ? i18n.t('options.add.instead', instead.files, [
                instead.kind,
                formatCount(instead.files),
              ])
            : describeFailure(code, 'address')}
        </p>
      )}
      {until !== undefined && <p>{i18n.t('options.sources.rest', [describeUntil(until, now)])}</p>}
      <button type="button" onClick={onDismiss}>
        {i18n.t('options.close')}
      </button>
    </div>
  );
}
