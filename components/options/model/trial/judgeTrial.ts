import { sectionNames } from '../../../../core/model';
import { measureTrial } from './measureTrial';
import type { TrialState } from './state';

/** So few figures say nothing of a model. */
const FEW_FIGURES = 3;

/** What a finished trial says of its model: sections are missing, most figures or some are not in the text, or all is well. */
export type Verdict = 'short' | 'invented' | 'doubtful' | 'good';

/** The verdict on a trial that came to its end; none before, nor where nothing was written. */
export function judgeTrial({ kind, done, terms }: TrialState): Verdict | undefined {
  if (kind !== 'done' || done.length === 0) return undefined;
  if (done.length < sectionNames.length) return 'short';
  const { found, figures } = measureTrial(done, terms);
  if (figures >= FEW_FIGURES && found * 2 < figures) return 'invented';
  return found < figures ? 'doubtful' : 'good';
}
