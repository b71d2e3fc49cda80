import { formatCount, formatSize } from '../../words/language';
import { say } from '../../words/say';
import { describeChanges } from '../words/describeChanges';
import { describeMoment } from '../words/describeTime';
import type { BackupContent, BackupState } from './state';

/** A number stays beside what it counts. */
const NO_BREAK = '\u00a0';

/** `다이제스트 93개, 요약 787개, 구독 2개, 북마크 5개`, and where there are any, `메모 3개`. */
export function countContent({
  digests,
  entries,
  sources,
  bookmarks,
  notes,
}: BackupContent): string {
  return [
    say('options.count.digests', digests, [formatCount(digests)]),
    say('options.count.entries', entries, [formatCount(entries)]),
    say('options.count.sources', sources, [formatCount(sources)]),
    say('options.count.bookmarks', bookmarks, [formatCount(bookmarks)]),
    ...(notes > 0 ? [say('options.count.notes', notes, [formatCount(notes)])] : []),
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
    digests.push(say('options.result.unchanged', unchanged, [formatCount(unchanged)]));
  }
  return [
    `${say('options.stored.digests')}: ${digests.filter(Boolean).join(', ')}`,
    say('options.backup.mergedRest'),
  ];
}

export function describeExport({ exportedAt }: BackupContent, now = Date.now()): string {
  return say('options.backup.exportedAt', [describeMoment(exportedAt, now)]);
}

/** What is going on, or how the last thing ended; empty when a question is open that takes the focus. */
export function announceBackup(state: BackupState): string {
  switch (state.kind) {
    case 'exporting':
      return say('options.backup.exporting');
    case 'exported':
      return say('options.backup.exported', [formatSize(state.bytes)]);
    case 'reading':
      return say('options.backup.reading');
    case 'restoring':
      return say('options.backup.restoring');
    case 'undoing':
      return say('options.import.reverting');
    default:
      return '';
  }
}
