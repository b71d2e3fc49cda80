import { i18n } from '#i18n';
import { formatCount } from '../../words/language';
import { Question } from '../parts/Question';

type Props = {
  readonly name: string;
  readonly digests: number;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
};

export function RemoveQuestion({ name, digests, onRemove, onCancel }: Props) {
  return (
    <Question
      ask={i18n.t('options.remove.ask', [name])}
      yes={i18n.t('options.list.remove')}
      no={i18n.t('options.remove.no')}
      onYes={onRemove}
      onNo={onCancel}
    >
      {digests > 0 && <p>{i18n.t('options.remove.digests', digests, [formatCount(digests)])}</p>}
      <p>{i18n.t('options.remove.stays')}</p>
    </Question>
  );
}
