import { i18n } from '#i18n';
import type { PartProgress, Run, RunProgress } from '../../../core/run';
import { formatCount, formatSize } from '../../language';
import { describeChanges, sumChanges } from '../describeChanges';

/** `fetched` of `due` digests over all sources; without `due` while every list is still being read. */
export type Overall = { readonly fetched: number; readonly due?: number };

export function sumProgress({ parts }: RunProgress): Overall {
  const listed = parts.every(({ phase }) => phase !== 'waiting' && phase !== 'listing');
  const sum = (key: 'fetched' | 'due') => parts.reduce((all, part) => all + part[key], 0);
  const due = sum('due');
  return { fetched: sum('fetched'), ...((listed || due > 0) && { due }) };
}

/** `받는 중 · 12 / 30` */
export function describeProgress(progress: RunProgress): string {
  if (progress.stopping) return i18n.t('options.run.stopping');
  const { fetched, due } = sumProgress(progress);
  if (due === undefined) return i18n.t('options.run.listing');
  return i18n.t('options.run.progress', [formatCount(fetched), formatCount(due)]);
}

/** `목록에 93개`, `4 / 12 받음`, `3개 저장`, `1.2MB` */
export function describePart(part: PartProgress): readonly string[] {
  const { phase, listed, due, fetched, stored, bytes } = part;
  if (phase === 'waiting') return [i18n.t('options.run.waiting')];
  if (phase === 'listing') return [i18n.t('options.run.listing')];
  const parts = [
    phase === 'failed' && i18n.t('options.sources.failed'),
    phase === 'done' && i18n.t('options.run.done'),
    listed > 0 && i18n.t('options.run.listed', listed, [formatCount(listed)]),
    due > 0 && i18n.t('options.run.fetched', [formatCount(fetched), formatCount(due)]),
    stored > 0 && i18n.t('options.run.stored', stored, [formatCount(stored)]),
    bytes > 0 && formatSize(bytes),
  ];
  return parts.filter((each) => each !== false);
}

/** How a run ended: `받기를 마쳤어요 · 2개 추가 · 소스 1개는 받지 못했어요` */
export function describeEnd({ parts }: Run): string {
  const results = parts.map(({ result }) => result);
  const failed = results.filter((result) => result?.kind === 'failed').length;
  const stopped = results.some((result) => result === undefined || result.kind === 'stopped');
  const changes = describeChanges(sumChanges(results));
  if (failed > 0 && failed === parts.length) {
    return `${i18n.t('options.sources.failed')} · ${changes}`;
  }
  const end = i18n.t(stopped ? 'options.sources.stopped' : 'options.run.ended');
  const bad = failed > 0 ? [i18n.t('options.run.failed', failed, [formatCount(failed)])] : [];
  return [end, changes, ...bad].join(' · ');
}
