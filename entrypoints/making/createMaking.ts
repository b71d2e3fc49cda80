import { ask } from '../../core/messages';
import { type Watching, watchMaking } from '../../core/messages/making';
import type { PaperRef } from '../../core/paper';
import type { Host } from './createHost';
import { openOutcome } from './openOutcome';
import { fetchBody, readAbstract } from './readText';
import { showEnd } from './showEnd';

/** What can be done with the paper's making in its page. */
export type Making = ReturnType<typeof createMaking>;

/**
 * `offer` is what stands in the page while nothing is made; undefined where nothing does. What a press comes to is said there
 * all the same, in `draw`.
 */
export function createMaking(host: Host, facts: PaperRef, offer: unknown, draw: () => unknown) {
  const { paper } = facts;
  let watching: Watching | undefined;
  const endWatching = () => {
    watching?.end();
    watching = undefined;
  };
  const leave = () => {
    endWatching();
    if (offer === undefined) host.leave();
    else host.show(offer);
  };
  const watch = () => {
    watching?.look();
    watching ??= watchMaking(paper, (news) => {
      if (news.kind === 'shown') return host.show(news.frame);
      endWatching();
      void showEnd(paper, { isKept: news.kind === 'kept', host, leave }).catch(leave);
    });
  };
  const outcome = openOutcome(host, draw);
  let isBusy = false;
  /** From the abstract, or the whole paper as far as its page can be had. */
  const begin = async (from: 'abstract' | 'body') => {
    if (isBusy) return;
    isBusy = true;
    try {
      const body = from === 'body' ? await fetchBody(facts, outcome.tell) : undefined;
      if (body && 'failed' in body)
        return outcome.tell(body.failed === 'failed' ? 'bodyFailed' : body.failed);
      outcome.tell('');
      await ask('make', { ...facts, ...readAbstract(), ...body });
      watch();
    } catch (error) {
      outcome.fail(error);
    } finally {
      isBusy = false;
    }
  };
  return { watch, begin, leave, look: () => watching?.look() };
}
