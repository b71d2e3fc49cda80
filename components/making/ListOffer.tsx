import { MOST_LISTED } from '../../core/making';
import type { Model } from '../../core/model';
import { language } from '../words/language';
import { say } from '../words/say';
import { nameModel } from './nameModel';
import { outcomes } from './outcomes';

type OfferProps = { readonly model: Model };

/** Stands in the words where a page puts how many papers it has. */
const COUNT = '%';

/**
 * At the top of a list: has its papers without a summary summarised, by which model and where. It is made into a frame, with
 * the words of every state, since a page has no others.
 */
export function ListOffer({ model }: OfferProps) {
  return (
    <section
      class="yoyak offers"
      aria-label={say('making.title')}
      lang={language()}
      data-most={MOST_LISTED}
    >
      <button
        type="button"
        class="make"
        title={nameModel(model)}
        data-words={say('making.listed', [COUNT])}
        data-some={say('making.listedSome', [COUNT, String(MOST_LISTED)])}
      />{' '}
      <span
        role="status"
        tabIndex={-1}
        data-asked={say('making.asked')}
        {...outcomes(say('making.failedHere'))}
      />{' '}
      <button type="button" class="see" hidden>
        {say('making.see')}
      </button>
    </section>
  );
}
