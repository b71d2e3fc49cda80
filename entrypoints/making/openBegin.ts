import { ask } from '../../core/messages';
import type { PaperRef } from '../../core/paper';
import { isPrivatePage } from '../page/isPrivatePage';
import type { openOutcome } from './offer/openOutcome';
import { fetchBody, readPageAbstract } from './readText';

/** Gives what begins a summary of the page's paper, one press at a time; `watch` shows how it comes along. */
export function openBegin(
  facts: PaperRef,
  outcome: ReturnType<typeof openOutcome>,
  watch: () => void,
) {
  let isBusy = false;
  /** From the abstract, or the whole paper as far as its page can be had. */
  return async (from: 'abstract' | 'body') => {
    if (isBusy) return;
    isBusy = true;
    try {
      // Before anything is asked for it; the background refuses it in any case.
      if (isPrivatePage()) return outcome.fail({ code: 'model-private' });
      const body = from === 'body' ? await fetchBody(facts, outcome.tell) : undefined;
      if (body && 'failed' in body)
        return outcome.tell(body.failed === 'failed' ? 'bodyFailed' : body.failed);
      outcome.tell('');
      await ask('make', { ...facts, ...readPageAbstract(), ...body });
      watch();
    } catch (error) {
      outcome.fail(error);
    } finally {
      isBusy = false;
    }
  };
}
