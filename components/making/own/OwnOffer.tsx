import type { FailureCode } from '../../../core/failure';
import type { Model } from '../../../core/model';
import { say } from '../../words/say';
import { nameModel } from '../nameModel';
import { Unmade } from './Unmade';

type Props = {
  readonly model: Model;
  readonly onMake: () => void;
  readonly isBusy?: boolean;
  /** Why the last press led to nothing, where nothing else tells. */
  readonly failure?: FailureCode | undefined;
};

/** Offers a summary of a paper that has none: what is read, and by which model where. */
export function OwnOffer({ model, onMake, isBusy = false, failure }: Props) {
  return (
    <>
      <p class="offered">
        <button type="button" class="primary" aria-busy={isBusy} onClick={onMake}>
          {say('making.make')}
        </button>{' '}
        <span>
          {say('reader.making.offer')} · {nameModel(model)}
        </span>
      </p>
      <Unmade failure={failure} />
    </>
  );
}
