import { ask } from '../../core/messages';
import { type Watching, watchMaking } from '../../core/messages/making';
import type { PaperRef } from '../../core/paper';
import { isPrivatePage } from '../page/isPrivatePage';
import type { Host } from './createHost';
import { openOutcome } from './openOutcome';
import { fetchBody, readAbstract } from './readText';
import { showEnd } from './showEnd';

/** What can be done with the paper's making in its page. */
export type Making = ReturnType<typeof createMaking>;

/**
 * While it `isOffered`, what is drawn stands in the page when nothing is made; else nothing does. What a press comes to is said
 * there all the same.
 */
export type Offered = { isOffered: boolean; readonly draw: () => unknown };

export function createMaking(host: Host, facts: PaperRef, offered: Offered) {
  const { paper } = facts;
  let watching: Watching | undefined;
  const endWatching = () => {
    watching?.end();
    watching = undefined;
  };
  const outcome = openOutcome(host, offered.draw);
  const leave = () => {
    endWatching();
    if (offered.isOffered) host.show(offered.draw());
    else host.leave();
  };
  const watch = () => {
    watching?.look();
    watching ??= watchMaking(paper, (news) => {
      if (news.kind === 'shown') return host.show(news.frame);
      endWatching();
      void showEnd(paper, { isKept: news.kind === 'kept', host, leave }).catch(leave);
    });
  };
  let isBusy = false;
  /** From the abstract, or the whole paper as far as its page can be had. */
  const begin = async (from: 'abstract' | 'body') => {
    if (isBusy) return;
    isBusy = true;
    try {
      // Before anything is asked for it; the background refuses it in any case.
      if (isPrivatePage()) return outcome.fail({ code: 'model-private' });
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
  return {
    watch,
    begin,
    leave,
    look: () => watching?.look(),
    /** What is offered has changed: what is being made, or waits for the reader's word, stays. */
    renewOffer: () => watching || leave(),
  };
}
