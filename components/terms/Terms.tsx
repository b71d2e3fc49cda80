import { describeFailure } from '../words/failure';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import { GlossaryList } from './GlossaryList';
import type { TermsAsked, TermsEvents, TermsState } from './state';
import { Trends } from './Trends';

type Props = TermsEvents & { readonly state: TermsState; readonly asked: TermsAsked };

/** Glossary and trends of all that is stored. */
export function Terms({ state, asked, quote, onAsk, onPaper, onRetry }: Props) {
  if (state.kind === 'loading') {
    const { done, total } = state;
    return (
      <div class="terms waiting" role="status">
        <p>{say('terms.loading', [formatCount(done), formatCount(total)])}</p>
        <progress value={done} max={Math.max(1, total)} aria-label={say('terms.title')} />
      </div>
    );
  }
  if (state.kind === 'failed')
    return (
      <div class="terms waiting" role="alert">
        <p>{describeFailure(state.code)}</p>
        <button type="button" onClick={onRetry}>
          {say('terms.retry')}
        </button>
      </div>
    );
  if (state.rows.length === 0) return <p class="terms waiting">{say('terms.none')}</p>;
  return (
    <div class="terms">
      <h1 class="unseen">{say('terms.name')}</h1>
      <GlossaryList rows={state.rows} {...{ asked, quote, onAsk, onPaper }} />
      <Trends rows={state.rows} />
    </div>
  );
}
