import { type Watching, watchMaking } from '../../core/messages/making';
import type { PaperRef } from '../../core/paper';
import { showEnd } from './end/showEnd';
import type { Host } from './host/createHost';
import { openOutcome } from './offer/openOutcome';
import { openBegin } from './openBegin';

/** What can be done with the paper's making in its page. */
export type PageMaking = ReturnType<typeof createMaking>;

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
  const begin = openBegin(facts, outcome, watch);
  return {
    watch,
    begin,
    leave,
    look: () => watching?.look(),
    /** What is offered has changed: what is being made, or waits for the reader's word, stays. */
    renewOffer: () => watching || leave(),
  };
}
