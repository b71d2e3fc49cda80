import { describeFailure } from '../../words/failure';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { describeEnd, describeProgress, sumFetched } from './describeRun';
import type { RunState } from './state';

/** How far a run is, for the ear, which wants a word at each quarter and at every end. */
export function announceRun(run: RunState, rest?: string): string {
  switch (run.kind) {
    case 'idle':
      return '';
    case 'starting':
      return say('options.run.starting');
    case 'ended':
      return describeEnd(run.run, rest);
    case 'failed':
      return `${say('options.sources.failed')}. ${describeFailure(run.code)}`;
    case 'running': {
      const { fetched, due } = sumFetched(run.progress);
      if (run.progress.stopping || !due) return describeProgress(run.progress);
      const quarter = Math.floor((fetched * 4) / due) / 4;
      if (quarter === 0) return say('options.run.listing');
      return say('options.run.progress', [
        formatCount(Math.floor(due * quarter)),
        formatCount(due),
      ]);
    }
  }
}
