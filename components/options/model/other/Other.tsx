import type { Model } from '../../../../core/model';
import { say } from '../../../words/say';
import { useHeldFocus } from '../../parts/useHeldFocus';
import { OtherForm } from './OtherForm';
import type { OtherSlice } from './state';

type Props = {
  readonly other: OtherSlice;
  readonly onChoose: (model: Model, key?: string) => void;
};

/** A server that no search finds: a laboratory's, or a service with the reader's key. */
export function Other({ other, onChoose }: Props) {
  const box = useHeldFocus<HTMLElement>();
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="model-other">
      <h2 id="model-other">{say('options.model.other.heading')}</h2>
      <p class="about">{say('options.model.other.lead')}</p>
      {other.state.kind === 'closed' ? (
        <div class="presses">
          <button type="button" onClick={other.onOpen}>
            {say('options.model.other.open')}
          </button>
        </div>
      ) : (
        <OtherForm other={other} onChoose={onChoose} />
      )}
    </section>
  );
}
