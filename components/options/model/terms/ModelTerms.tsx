import { useEffect, useState } from 'preact/hooks';
import { describeFailure } from '../../../words/failure';
import { say } from '../../../words/say';
import { PressButton } from '../../parts/PressButton';
import type { TermsSlice } from './state';

/** The terms that stay English in summaries, one a line. */
export function ModelTerms({ terms: { state, onSave, onReset } }: { readonly terms: TermsSlice }) {
  const listed = state.terms?.join('\n');
  const [written, setWritten] = useState<string>();
  // What was stored, here or elsewhere, is what stands there.
  useEffect(() => setWritten(undefined), [listed]);
  if (listed === undefined && !state.failure) return null;
  const shown = written ?? listed ?? '';
  const isChanged = shown !== listed;
  const save = (event: Event) => {
    event.preventDefault();
    if (!isChanged) return;
    onSave(shown);
    setWritten(undefined);
  };
  return (
    <section aria-labelledby="model-terms">
      <h2 id="model-terms">{say('options.model.terms.heading')}</h2>
      <p class="about" id="model-terms-note">
        {say('options.model.terms.lead')}
      </p>
      <form onSubmit={save}>
        <textarea
          rows={8}
          spellcheck={false}
          lang="en"
          aria-labelledby="model-terms"
          aria-describedby="model-terms-note"
          value={shown}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
        <div class="presses">
          <PressButton type="submit" off={!isChanged}>
            {say('options.save')}
          </PressButton>
          <PressButton
            class="plain"
            off={!state.own && !isChanged}
            onPress={() => {
              setWritten(undefined);
              if (state.own) onReset();
            }}
          >
            {say('options.model.terms.reset')}
          </PressButton>
          <span role="status">{state.saved && !isChanged && say('options.model.terms.saved')}</span>
        </div>
      </form>
      {state.failure && (
        <p class="callout warn" role="alert">
          {describeFailure(state.failure, 'given')}
        </p>
      )}
    </section>
  );
}
