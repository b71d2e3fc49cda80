import { i18n } from '#i18n';
import type { SyncResult } from '../../core/sync';
import { formatCount } from '../language';
import { describeChanges } from './describeChanges';

/** Whether an import came to its end, and to anything. */
export function resultHeading(result: SyncResult): string {
  const { stopped, failure } = result;
  if (!stopped && !failure && isEmpty(result)) return i18n.t('options.result.nothing');
  return i18n.t(stopped || failure ? 'options.result.stopped' : 'options.result.heading');
}

/** Was there nothing to import? */
export function isEmpty({ added, changed, unchanged, removed }: SyncResult): boolean {
  return added.length + changed.length + unchanged + removed.length === 0;
}

/** `3개 추가, 2개 그대로`; only what there was. */
export function resultSentence({ added, changed, unchanged, removed }: SyncResult): string {
  const changes = describeChanges({
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    held: 0,
  });
  const same =
    unchanged > 0 ? i18n.t('options.result.unchanged', unchanged, [formatCount(unchanged)]) : '';
  return [changes, same].filter(Boolean).join(', ');
}
