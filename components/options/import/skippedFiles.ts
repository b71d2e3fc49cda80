import { i18n } from '#i18n';
import { formatCount } from '../../words/language';

/** Why there is nothing to import: what could not be opened comes before what is missing. */
export function nothingHeading(refused: number): string {
  return refused > 0 ? i18n.t('options.import.unopened', refused) : i18n.t('options.import.none');
}

export function skippedFiles(count: number): string {
  return i18n.t('options.import.others', count, [formatCount(count)]);
}
