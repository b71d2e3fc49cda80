import { say } from '../../../components/words/say';
import type { Entry } from '../../../core/paper';
import { type OwnSummary, putMade } from '../../../core/sync/made';

/** Puts a summary of the reader's own where its digest has it, or had. */
export function putOwn(own: OwnSummary): Promise<unknown> {
  return putMade(own, say('options.kind.made'));
}

/** Puts one back in the place of what a press `left` of the paper, and of nothing that has come since. */
export function putBackOwn(own: OwnSummary, left: Entry | undefined): Promise<unknown> {
  return putMade(
    own,
    say('options.kind.made'),
    async (now) => JSON.stringify(now?.entry.sections) === JSON.stringify(left?.sections),
  );
}
