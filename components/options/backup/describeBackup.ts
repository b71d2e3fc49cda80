import { i18n } from '#i18n';
import { formatCount, formatSize } from '../../language';
import { describeMoment } from '../describeTime';
import type { BackupContent, BackupState } from '../state';

/** `다이제스트 93개, 요약 787개, 소스 2개, 북마크 5개` */
export function countContent({ digests, entries, sources, bookmarks }: BackupContent): string {
  return [
    i18n.t('options.count.digests', digests, [formatCount(digests)]),
    i18n.t('options.count.entries', entries, [formatCount(entries)]),
    i18n.t('options.count.sources', sources, [formatCount(sources)]),
    i18n.t('options.count.bookmarks', bookmarks, [formatCount(bookmarks)]),
  ].join(', ');
}

export function describeExport({ exportedAt }: BackupContent, now = Date.now()): string {
  return i18n.t('options.backup.exportedAt', [describeMoment(exportedAt, now)]);
}

/** What is going on, or how the last thing ended; empty when a question is open that takes the focus. */
export function announceBackup(state: BackupState): string {
  switch (state.kind) {
    case 'exporting':
      return i18n.t('options.backup.exporting');
    case 'exported':
      return i18n.t('options.backup.exported', [formatSize(state.bytes)]);
    case 'reading':
      return i18n.t('options.backup.reading');
    case 'restoring':
      return i18n.t('options.backup.restoring');
    case 'undoing':
      return i18n.t('options.import.reverting');
    default:
      return '';
  }
}
