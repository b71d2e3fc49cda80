import { ask } from '../../core/messages';
import { watchMaking } from '../../core/messages/making';
import type { PaperRef } from '../../core/paper';
import type { Host } from './createHost';
import { hasCome } from './hasCome';
import { fetchBody, readAbstract } from './readText';
import { revealMade } from './revealMade';
import { tellFailure } from './tellFailure';

/** What can be done with the paper's making in its page. */
export type Making = ReturnType<typeof createMaking>;

/** `offer` is what stands in the page while nothing is made; undefined where nothing does. */
export function createMaking(host: Host, facts: PaperRef, offer: unknown) {
  const { paper } = facts;
  let end: (() => void) | undefined;
  const leave = () => {
    end?.();
    end = undefined;
    if (offer === undefined) host.leave();
    else host.show(offer);
  };
  const watch = () => {
    end ??= watchMaking(paper, (news) => {
      if (news.kind === 'shown') return host.show(news.frame);
      end?.();
      end = undefined;
      void close(news.kind === 'kept').catch(leave);
    });
  };
  const close = async (isKept: boolean) => {
    if (isKept || (await hasCome(paper))) await revealMade(paper, host.leave);
    else leave();
  };
  const tell = (what: string) => {
    const outcome = host.root.querySelector<HTMLElement>('.offer .outcome');
    if (outcome) outcome.textContent = outcome.dataset[what] ?? '';
  };
  let isBusy = false;
  /** From the abstract, or the whole paper as far as its page can be had. */
  const begin = async (from: 'abstract' | 'body') => {
    if (isBusy) return;
    isBusy = true;
    try {
      const body = from === 'body' ? await fetchBody(facts, tell) : undefined;
      if (body && 'failed' in body)
        return tell(body.failed === 'failed' ? 'bodyFailed' : body.failed);
      tell('');
      await ask('make', { ...facts, ...readAbstract(), ...body });
      watch();
    } catch (error) {
      console.debug('[Yoyak]', error);
      tellFailure(host.root, error);
    } finally {
      isBusy = false;
    }
  };
  return { watch, begin, leave };
}
