import type { Model } from '../../../../core/model';
import { namePlaceOf } from '../../../making/nameModel';
import { say } from '../../../words/say';

type Props = { readonly model: Model; readonly onMake: () => void };

/** Offers a summary of a paper that has none: what is read, and by which model. */
export function Offer({ model, onMake }: Props) {
  return (
    <p class="offered">
      <button type="button" class="primary" onClick={onMake}>
        {say('making.make')}
      </button>{' '}
      <span>
        {say('reader.making.offer')} · {model.name || say('making.birth.browser')} ·{' '}
        {namePlaceOf(model)}
      </span>
    </p>
  );
}
