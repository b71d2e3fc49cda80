import { i18n } from '#i18n';
import type { SyncProgress } from '../../../core/sync';
import { formatCount } from '../../words/language';
import type { ImportState } from '../state';

/** How far an import is, for the eye: every file counts. */
export function describeProgress(state: ImportState): string {
  switch (state.kind) {
    case 'collecting':
      return state.found === 0
        ? i18n.t('options.import.collecting')
        : i18n.t('options.import.found', state.found, [formatCount(state.found)]);
    case 'looking':
      return i18n.t('options.import.looking');
    case 'importing':
      return state.progress ? countProgress(state.progress) : i18n.t('options.import.starting');
    case 'reverting':
      return i18n.t('options.import.reverting');
    default:
      return '';
  }
}

/** `가져오는 중… 3 / 12` */
export function countProgress({ done, total }: SyncProgress): string {
  return i18n.t('options.import.progress', [formatCount(done), formatCount(total)]);
}
