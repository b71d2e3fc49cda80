import type { RunPart } from '../../../core/run';
import type { SourceResult } from '../../../core/source';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { countUnreadFiles } from '../problems/wholeFile';

export type Changes = Pick<
  SourceResult,
  'added' | 'changed' | 'removed' | 'vanished' | 'held' | 'empty'
> & {
  /** Files that could not be imported. */
  readonly unread?: number;
  /** What was to check then and waits no more (`settleHeld`). */
  readonly checked?: number;
};
type Outcome = Changes & Pick<SourceResult, 'kind'>;

/** `2개 추가, 1개 바뀜`; only what there was, empty when there was nothing. */
export function describeChanges(all: Changes): string {
  const { added, changed, removed, vanished = 0, held, checked = 0, empty = 0, unread = 0 } = all;
  const parts = [
    added > 0 && say('options.result.added', added, [formatCount(added)]),
    changed > 0 && say('options.result.changed', changed, [formatCount(changed)]),
    removed > 0 && say('options.result.removed', removed, [formatCount(removed)]),
    vanished > 0 && say('options.result.vanished', vanished, [formatCount(vanished)]),
    held > 0 && say('options.result.held', held, [formatCount(held)]),
    checked > 0 && say('options.result.checked', checked, [formatCount(checked)]),
    empty > 0 && say('options.result.empty', empty, [formatCount(empty)]),
    unread > 0 && say('options.result.unread', unread, [formatCount(unread)]),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/**
 * How a source's part of a run ended and what it changed. Only of one that came to its end it is told that nothing
 * changed: of another nobody knows.
 */
export function describeOutcome(outcome: Outcome): readonly string[] {
  const changes = describeChanges(outcome);
  const told = changes === '' ? [] : [changes];
  if (outcome.kind === 'stopped') return [say('options.sources.stopped'), ...told];
  if (outcome.kind === 'failed') {
    return [say(changes ? 'options.sources.partly' : 'options.sources.failed'), ...told];
  }
  const { added, changed, removed, vanished = 0, held, checked = 0, unread = 0 } = outcome;
  const isSame = added + changed + removed + vanished + held + checked + unread === 0;
  return [...(isSame ? [say('options.result.none')] : []), ...told];
}

/** Sources of which nothing came, and those of which only some did. */
export function countFailed(results: readonly (Outcome | undefined)[]): {
  readonly failed: number;
  readonly partly: number;
} {
  const failed = results.filter((result) => result?.kind === 'failed');
  const partly = failed.filter((result) => result && describeChanges(result) !== '').length;
  return { failed: failed.length - partly, partly };
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
    checked: sum('checked'),
    empty: sum('empty'),
    unread: sum('unread'),
  };
}

/** How a part of a run ended; of an import, how many files could not be. */
export function tellUnread({ source, result }: RunPart): (SourceResult & Changes) | undefined {
  if (!result || source !== 'files') return result;
  return { ...result, unread: countUnreadFiles(result.problems) };
}
