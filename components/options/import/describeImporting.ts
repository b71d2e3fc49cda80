import type { Amount } from '../../../core/run';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import type { ImportState } from './state';

/** How far an import is, for the eye: every file counts. */
export function describeImporting(state: ImportState): string {
  switch (state.kind) {
    case 'collecting':
      return state.found === 0
        ? say('options.import.collecting')
        : say('options.import.found', state.found, [formatCount(state.found)]);
    case 'looking':
      return say('options.import.looking');
    case 'importing':
      return state.progress ? countProgress(state.progress) : say('options.import.starting');
    case 'reverting':
      return say('options.import.reverting');
    default:
      return '';
  }
}

/** `가져오는 중… 3 / 12` */
export function countProgress({ done, total }: Amount): string {
  return say('options.import.progress', [formatCount(done), formatCount(total)]);
}
