import { i18n } from '#i18n';
import { formatCount, formatSize } from '../../words/language';
import { describeChanges } from '../parts/describeChanges';
import { describeMoment } from '../parts/describeTime';
import type { BackupContent, BackupState } from '../state';

/** A number stays beside what it counts. */
const NO_BREAK = '\u00a0';

/** `다이제스트 93개, 요약 787개, 구독 2개, 북마크 5개` */
export function countContent({ digests, entries, sources, bookmarks }: BackupContent): string {
  return [
    i18n.t('options.count.digests', digests, [formatCount(digests)]),
    i18n.t('options.count.entries', entries, [formatCount(entries)]),
    i18n.t('options.count.sources', sources, [formatCount(sources)]),
    i18n.t('options.count.bookmarks', bookmarks, [formatCount(bookmarks)]),
  ]
    .map((count) => count.replaceAll(' ', NO_BREAK))
    .join(', ');
}

/** What a restore did: of a backup that was merged only what is new here, for the rest was there. */
export function describeRestored({
  way,
  content,
  result,
}: Extract<BackupState, { kind: 'restored' }>): readonly string[] {
  if (way === 'replace' || !result) return [countContent(content)];
  const { unchanged } = result;
  const digests = [describeChanges({ ...result, held: 0 })];
  if (unchanged > 0) {
    digests.push(i18n.t('options.result.unchanged', unchanged, [formatCount(unchanged)]));
  }
  return [
    `${i18n.t('options.stored.digests')}: ${digests.filter(Boolean).join(', ')}`,
    i18n.t('options.backup.mergedRest'),
  ];
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
