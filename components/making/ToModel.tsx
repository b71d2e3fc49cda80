import type { FailureCode } from '../../core/failure';
import { say } from '../words/say';

/** Beside a failure in a page of our own: leads to where a model is chosen, where that is what is missing. */
export function ToModel({ code }: { readonly code: FailureCode | undefined }) {
  if (code !== 'model-unset' && code !== 'model-gone') return null;
  return (
    <>
      {' '}
      <a href="/options.html#model" target="_blank" rel="noreferrer">
        {say('making.choose')}
      </a>
    </>
  );
}
