import { sectionNames } from '../../../../core/model';
import { nameStep } from '../../../making/nameStep';
import { useOneByOne } from '../../../useOneByOne';
import { describeFailure } from '../../../words/failure';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import { useHeldFocus } from '../../parts/useHeldFocus';
import { judgeTrial } from './judgeTrial';
import type { TrialSlice, TrialState } from './state';
import { TrialMeasures } from './TrialMeasures';
import { TrialSections } from './TrialSections';

/** Has the model summarise a text that is known, and shows how well it does. */
export function Trial({ trial: { state, onTry, onStop } }: { readonly trial: TrialSlice }) {
  const box = useHeldFocus<HTMLDivElement>();
  const isOwnPress = useOneByOne();
  const isRunning = state.kind === 'running';
  const hasBegun = state.done.length + state.faults.length > 0 || state.writing !== undefined;
  const verdict = judgeTrial(state);
  return (
    <div ref={box} tabIndex={-1} class="trial">
      <div class="row">
        <div class="what">
          <h3 id="model-trial">{say('options.model.trial.heading')}</h3>
          <p class="about">{say('options.model.trial.lead')}</p>
        </div>
        <button
          type="button"
          onClick={(press) => {
            if (isOwnPress(press)) (isRunning ? onStop : onTry)();
          }}
        >
          {say(`options.model.trial.${nameAct(state)}`)}
        </button>
      </div>
      <p class={isRunning ? 'note' : 'unseen'} role="status">
        {describe(state)}
      </p>
      {state.loading !== undefined && (
        <progress value={state.loading} max={1} aria-label={say('options.model.browser.loading')} />
      )}
      {state.kind === 'failed' && state.code && (
        <p class="callout warn" role="alert">
          {describeFailure(state.code, 'given')}
        </p>
      )}
      {verdict && (
        <p class={verdict === 'good' ? 'callout' : 'callout warn'}>
          {say(`options.model.trial.verdict.${verdict}`)}
        </p>
      )}
      {(hasBegun || isRunning) && <TrialMeasures state={state} />}
      {hasBegun && <TrialSections state={state} />}
    </div>
  );
}

function nameAct({ kind }: TrialState) {
  if (kind === 'running') return 'stop';
  return kind === 'idle' ? 'press' : 'again';
}

function describe(state: TrialState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'running':
      if (state.loading !== undefined)
        return `${say('options.model.browser.loading')} ${Math.round(state.loading * 100)}%`;
      return state.writing
        ? say('options.model.trial.writing', [
            nameStep(state.writing.section),
            formatCount(sectionNames.indexOf(state.writing.section) + 1),
            formatCount(sectionNames.length),
          ])
        : say('options.model.trial.starting');
    default:
      return say(`options.model.trial.${state.kind}`);
  }
}
