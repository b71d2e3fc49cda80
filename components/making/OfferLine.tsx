import type { Model } from '../../core/model';
import { describeFailure } from '../words/failure';
import { language } from '../words/language';
import { say } from '../words/say';
import { ChooseModel } from './ChooseModel';
import { nameModel } from './nameModel';
import { outcomes } from './outcomes';

type OfferProps = { readonly model: Model };

/**
 * One quiet line in the place of a panel that is not there: what would be sent, how much and where. It is made into a frame;
 * how many characters the abstract has is written where it stands.
 */
export function OfferLine({ model }: OfferProps) {
  return (
    <section class="yoyak offer" aria-label={say('making.title')} lang={language()}>
      <span class="none">{say('making.none')}</span>{' '}
      <span class="outcome" role="status" {...beforeAnything()} />{' '}
      <span class="sent">
        {nameModel(model)}
        <span data-count={say('making.count', ['$1'])} />
      </span>{' '}
      <ChooseModel />{' '}
      <button type="button" data-press="body">
        {say('making.withBody')}
      </button>{' '}
      <button type="button" class="make" data-press="make">
        {say('making.make')}
      </button>
    </section>
  );
}

/** What a press may lead to before anything has come, said by the page itself. */
function beforeAnything() {
  return {
    ...outcomes(say('making.failedHere')),
    'data-reading': say('making.reading'),
    'data-waiting': say('making.waitsForArxiv', ['$1']),
    'data-none': say('making.noBody'),
    'data-large': say('making.bodyLarge'),
    'data-body-failed': say('making.bodyFailed'),
    'data-model-no-text': describeFailure('model-no-text'),
  };
}
