import { isResting } from '../../../core/schedule';
import type { Source, SourceResult } from '../../../core/source';
import { say } from '../../words/say';
import { describeOutcome } from '../words/describeChanges';
import { capitalise, describeMoment, describeUntil } from '../words/describeTime';

/** `오늘 08:31 · 2개 추가, 1개 바뀜`; what waits for the reader's word is told beside it, while it waits. */
export function describeResult(
  result: SourceResult | undefined,
  now: number,
  undone = false,
): string {
  if (!result) return say('options.sources.never');
  const parts = [describeMoment(result.at, now)];
  if (undone) return capitalise([...parts, say('options.log.undone')].join(' · '));
  const [outcome = '', ...changes] = describeOutcome({ ...result, held: 0 });
  // What waits is told beside it, and is no sameness.
  const isWaiting = result.kind === 'done' && result.held > 0;
  parts.push(...(isWaiting && !hasChanges(result) ? changes : [outcome, ...changes]));
  return capitalise(parts.join(' · '));
}

/** When it is asked again, or why not; that it waits for a press; undefined when nothing is planned. */
export function describeNext(source: Source, now: number): string | undefined {
  const { enabled, every, nextAt, restUntil } = source;
  if (restUntil !== undefined && isResting(source, now)) {
    return say('options.sources.rest', [describeUntil(restUntil, now)]);
  }
  if (!enabled) return say('options.sources.paused');
  if (every.kind === 'off') return say('options.sources.byHand');
  if (nextAt === undefined) return undefined;
  return nextAt <= now
    ? say('options.sources.soon')
    : say('options.sources.next', [describeMoment(nextAt, now)]);
}

function hasChanges({ added, changed, removed, empty = 0 }: SourceResult): boolean {
  return added + changed + removed + empty > 0;
}
