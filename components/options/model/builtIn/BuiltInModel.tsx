import type { Model } from '../../../../core/model';
import { describeFailure } from '../../../words/failure';
import { say } from '../../../words/say';
import { PressButton } from '../../parts/PressButton';
import { useHeldFocus } from '../../parts/useHeldFocus';
import type { BuiltInSlice, BuiltInState } from './state';

type Props = {
  readonly builtIn: BuiltInSlice;
  /** It is in use, and shown so above. */
  readonly used: boolean;
  readonly onChoose: (model: Model) => void;
};

/** The model that the browser may have: whether it can be used, and how it would write. */
export function BuiltInModel({ builtIn: { state, onAsk }, used, onChoose }: Props) {
  const box = useHeldFocus<HTMLElement>();
  if (used) return null;
  const found = state.kind === 'told' ? state.found : undefined;
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="model-browser">
      <h2 id="model-browser">{say('options.model.browser.name')}</h2>
      <p class="about">{say('options.model.browser.lead')}</p>
      <p class="told" role="status">
        {describe(state)}
      </p>
      {state.kind === 'failed' && (
        <p class="callout warn" role="alert">
          {describeFailure(state.code, 'given')}
        </p>
      )}
      <div class="presses">
        {found ? (
          <button type="button" onClick={() => onChoose(found.model)}>
            {say('options.model.browser.use')}
          </button>
        ) : (
          <PressButton off={state.kind === 'asking'} onPress={onAsk}>
            {say('options.model.browser.ask')}
          </PressButton>
        )}
      </div>
    </section>
  );
}

function describe(state: BuiltInState): string {
  if (state.kind !== 'told') return '';
  const { found } = state;
  if (!found) return say('options.model.browser.none');
  const how = say(
    found.isTranslated ? 'options.model.browser.translated' : 'options.model.browser.korean',
  );
  return found.isHere ? how : `${how} ${say('options.model.browser.load')}`;
}
