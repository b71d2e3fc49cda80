import type { PartProgress, Run, RunProgress } from '../../../core/run';
import { formatCount, formatSize } from '../../words/language';
import { say } from '../../words/say';
import {
  countFailed,
  describeChanges,
  describeOutcome,
  sumChanges,
} from '../words/describeChanges';
import { describeUntil } from '../words/describeTime';

/** `fetched` of `due` digests over all sources; without `due` while every list is still being read. */
type Overall = { readonly fetched: number; readonly due?: number };

export function sumFetched({ parts }: RunProgress): Overall {
  const listed = parts.every(({ phase }) => phase !== 'waiting' && phase !== 'listing');
  const sum = (key: 'fetched' | 'due') => parts.reduce((all, part) => all + part[key], 0);
  const due = sum('due');
  return { fetched: sum('fetched'), ...((listed || due > 0) && { due }) };
}

/** `받는 중 · 12 / 30` */
export function describeProgress(progress: RunProgress): string {
  if (progress.stopping) return say('options.run.stopping');
  const { fetched, due } = sumFetched(progress);
  if (due === undefined) return say('options.run.listing');
  return say('options.run.progress', [formatCount(fetched), formatCount(due)]);
}

/** What one source is at: `4 / 12 받음`, `1.2MB`. One count, the same as in the sum of all. */
export function describePart({ phase, due, fetched, bytes }: PartProgress): readonly string[] {
  if (phase === 'waiting') return [say('options.run.waiting')];
  if (due === 0) return [say('options.run.listing')];
  const count = say('options.run.fetched', [formatCount(fetched), formatCount(due)]);
  return bytes > 0 ? [count, formatSize(bytes)] : [count];
}

/** Sources that were not asked, since their hosts want to be left alone, the first of them until then. */
export type LeftAlone = { readonly count: number; readonly until: number };

/** `구독 1개는 15:20부터 받을 수 있어요` */
export function describeLeftOut({ count, until }: LeftAlone, now: number): string {
  return say('options.run.left', count, [formatCount(count), describeUntil(until, now)]);
}

/** How a run ended, and what is `left`: `받기를 마쳤어요 · 2개 추가 · 구독 1개는 받지 못했어요` */
export function describeEnd(run: Run, left?: string): string {
  return [...describeResults(run), ...(left ? [left] : [])].join(' · ');
}

function describeResults({ parts }: Run): readonly string[] {
  const results = parts.map(({ result }) => result);
  const { failed, partly } = countFailed(results);
  const stopped = results.some((result) => result === undefined || result.kind === 'stopped');
  const sum = sumChanges(results);
  if (failed + partly === parts.length) return describeOutcome({ ...sum, kind: 'failed' });
  if (stopped) return describeOutcome({ ...sum, kind: 'stopped' });
  const changes = describeChanges(sum);
  const bad = [
    ...(partly > 0 ? [say('options.run.partly', partly, [formatCount(partly)])] : []),
    ...(failed > 0 ? [say('options.run.failed', failed, [formatCount(failed)])] : []),
  ];
  const told =
    bad.length > 0 ? [changes].filter(Boolean) : describeOutcome({ ...sum, kind: 'done' });
  return [say('options.run.ended'), ...told, ...bad];
}
