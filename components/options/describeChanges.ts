import { i18n } from '#i18n';
import type { SourceResult } from '../../core/source';
import { formatCount } from '../language';

type Changes = Pick<SourceResult, 'added' | 'changed' | 'removed' | 'vanished' | 'held' | 'empty'>;

/** `2개 추가, 1개 바뀜`; only what there was, and that nothing changed when nothing did. */
export function describeChanges(changes: Changes): string {
  const { added, changed, removed, vanished = 0, held, empty = 0 } = changes;
  const parts = [
    added > 0 && i18n.t('options.result.added', added, [formatCount(added)]),
    changed > 0 && i18n.t('options.result.changed', changed, [formatCount(changed)]),
    removed > 0 && i18n.t('options.result.removed', removed, [formatCount(removed)]),
    vanished > 0 && i18n.t('options.result.vanished', vanished, [formatCount(vanished)]),
    held > 0 && i18n.t('options.result.held', held, [formatCount(held)]),
  ].filter((part) => part !== false);
  if (parts.length === 0) parts.push(i18n.t('options.result.none'));
  if (empty > 0) parts.push(i18n.t('options.result.empty', empty, [formatCount(empty)]));
  return parts.join(', ');
}

/** What several sources changed, taken together. */
export function sumChanges(results: readonly (Changes | undefined)[]): Changes {
  const sum = (key: keyof Changes) => results.reduce((all, each) => all + (each?.[key] ?? 0), 0);
  return {
    added: sum('added'),
    changed: sum('changed'),
    removed: sum('removed'),
    vanished: sum('vanished'),
    held: sum('held'),
    empty: sum('empty'),
  };
}
