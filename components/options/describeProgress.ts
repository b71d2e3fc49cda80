import { i18n } from '#i18n';
import type { SyncProgress } from '../../core/sync';
import { formatCount } from '../language';
import { resultSentence } from './resultSentence';
import type { ImportState } from './state';

/** How far an import is, for the eye: every file counts. */
export function describeProgress(state: ImportState): string {
  switch (state.kind) {
    case 'collecting':
      return state.found === 0
        ? i18n.t('options.import.collecting')
        : i18n.t('options.import.found', state.found, [formatCount(state.found)]);
    case 'importing':
      return state.progress ? count(state.progress) : i18n.t('options.import.starting');
    case 'reverting':
      return i18n.t('options.import.reverting');
    default:
      return '';
  }
}

/** The same for the ear, which wants a word at each quarter and at the end. */
export function announceProgress(state: ImportState): string {
  if (state.kind === 'done') {
    return `${i18n.t('options.result.heading')} ${resultSentence(state.result)}`;
  }
  if (state.kind === 'collecting') return i18n.t('options.import.collecting');
  if (state.kind !== 'importing' || !state.progress) return describeProgress(state);
  const { done, total } = state.progress;
  const quarter = Math.floor((done * 4) / total) / 4;
  return quarter === 0
    ? i18n.t('options.import.starting')
    : count({ done: Math.floor(total * quarter), total });
}

function count({ done, total }: SyncProgress): string {
  return i18n.t('options.import.progress', [formatCount(done), formatCount(total)]);
}
