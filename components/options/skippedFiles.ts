import { i18n } from '#i18n';
import { formatCount } from '../language';

export function skippedFiles(count: number): string {
  return i18n.t('options.import.others', count, [formatCount(count)]);
}
