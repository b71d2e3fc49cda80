import type { SyncResult } from '../../../core/sync';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { byFile } from '../problems/report';
import { countUnreadFiles } from '../problems/wholeFile';
import { describeChanges } from '../words/describeChanges';

/** Whether an import came to its end, and to anything. */
export function resultHeading(result: SyncResult): string {
  const { stopped, failure, problems } = result;
  if (stopped || failure) return say('options.result.stopped');
  if (!isEmpty(result)) return say('options.result.heading');
  const unread = countUnreadFiles(problems);
  const isOnlyUnread = unread > 0 && unread === byFile(problems).length;
  return isOnlyUnread ? say('options.import.unopened', unread) : say('options.result.nothing');
}

/** Did nothing come of an import? */
export function isEmpty({ added, changed, unchanged, removed }: SyncResult): boolean {
  return added.length + changed.length + unchanged + removed.length === 0;
}

/** Is all in the store but what its own text kept out? Nobody knows what a file holds that could not be opened. */
export function isRestImported(result: SyncResult): boolean {
  const { stopped, failure, problems } = result;
  return !isEmpty(result) && !stopped && !failure && countUnreadFiles(problems) === 0;
}

/** `다이제스트 3개 추가, 2개 그대로, 가져오지 못한 파일 1개`; only what there was. */
export function resultSentence({
  added,
  changed,
  unchanged,
  removed,
  problems,
}: SyncResult): string {
  const changes = describeChanges({
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    held: 0,
  });
  const same =
    unchanged > 0 ? say('options.result.unchanged', unchanged, [formatCount(unchanged)]) : '';
  const digests = [changes, same].filter(Boolean).join(', ');
  const unread = countUnreadFiles(problems);
  return [
    digests && say('options.result.ofDigests', [digests]),
    unread > 0 && say('options.result.unread', unread, [formatCount(unread)]),
  ]
    .filter(Boolean)
    .join(', ');
}
