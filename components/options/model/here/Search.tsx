import { describeFailure } from '../../../words/failure';
import { say } from '../../../words/say';
import { PressButton } from '../../parts/PressButton';
import type { HereState } from './state';

type Props = {
  readonly state: HereState;
  /** A model is in use. */
  readonly quiet: boolean;
  /** The press to search stands here, not with the model in use. */
  readonly headed: boolean;
  readonly onSearch: () => void;
};

/** The search of this computer, and what to do where it found nothing. */
export function Search({ state, quiet, headed, onSearch }: Props) {
  const answer = <Answer state={state} />;
  if (!headed) return answer;
  const press = state.kind === 'refused' ? 'allow' : 'press';
  const wasFound = state.kind === 'found' && !state.of;
  return (
    <section aria-labelledby="model-here">
      <div class="row">
        <div class="what">
          <h2 id="model-here">{say('options.model.here.heading')}</h2>
          <p class="about">{say('options.model.here.lead')}</p>
        </div>
        <PressButton
          {...(!quiet && !wasFound && { class: 'primary' })}
          off={state.kind === 'searching'}
          onPress={onSearch}
        >
          {say(wasFound ? 'options.model.again' : `options.model.here.${press}`)}
        </PressButton>
      </div>
      {answer}
    </section>
  );
}

function Answer({ state }: Pick<Props, 'state'>) {
  const isEmpty = state.kind === 'found' && !state.of && state.servers.length === 0;
  return (
    <>
      <p class={state.kind === 'searching' ? 'told' : 'unseen'} role="status">
        {state.kind === 'searching' && say('options.model.here.searching')}
        {state.kind === 'found' &&
          say('options.model.here.found', state.servers.length, [String(state.servers.length)])}
      </p>
      {isEmpty && (
        <div class="callout">
          <p>
            <b>{say('options.model.none.heading')}</b>
          </p>
          <ul class="steps">
            <li>{say('options.model.none.start')}</li>
            <li>{say('options.model.none.pull')}</li>
            <li>{say('options.model.none.elsewhere')}</li>
          </ul>
        </div>
      )}
      {state.kind === 'refused' && (
        <p class="callout warn" role="alert">
          {say('options.model.here.refused')}
        </p>
      )}
      {state.kind === 'failed' && (
        <p class="callout warn" role="alert">
          {describeFailure(state.code, 'given')}
        </p>
      )}
    </>
  );
}
