import { i18n } from '#i18n';
import { describeFailure } from '../../words/failure';
import { formatCount } from '../../words/language';
import type { RunState } from '../state';
import { describeEnd, describeProgress, sumProgress } from './describeRun';

/** How far a run is, for the ear, which wants a word at each quarter and at every end. */
export function announceRun(run: RunState, rest?: string): string {
  switch (run.kind) {
    case 'idle':
      return '';
    case 'starting':
      return i18n.t('options.run.starting');
    case 'ended':
      return describeEnd(run.run, rest);
    case 'failed':
      return `${i18n.t('options.sources.failed')}. ${describeFailure(run.code)}`;
    case 'running': {
      const { fetched, due } = sumProgress(run.progress);
      if (run.progress.stopping || !due) return describeProgress(run.progress);
      const quarter = Math.floor((fetched * 4) / due) / 4;
      if (quarter === 0) return i18n.t('options.run.listing');
      return i18n.t('options.run.progress', [
        formatCount(Math.floor(due * quarter)),
        formatCount(due),
      ]);
    }
  }
}
