import { i18n } from '#i18n';
import type { SyncResult } from '../../core/sync';
import { formatCount } from '../language';

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

/** `3개 추가 · 0개 바뀜 · 2개 그대로` */
export function resultSentence({ added, changed, unchanged, removed }: SyncResult): string {
  const parts = [
    i18n.t('options.result.added', added.length, [formatCount(added.length)]),
    i18n.t('options.result.changed', changed.length, [formatCount(changed.length)]),
    i18n.t('options.result.unchanged', unchanged, [formatCount(unchanged)]),
  ];
  if (removed.length > 0) {
    parts.push(i18n.t('options.result.removed', removed.length, [formatCount(removed.length)]));
  }
  return parts.join(' · ');
}
