import type { Makings } from '../../../components/reader/making/state';
import type { MakingProgress } from '../../../core/making';
import type { PaperId } from '../../../core/paper';

/** What is stored, with what was heard of it: the store knows no text that is being written. */
export function freshest(
  stored: MakingProgress,
  heard: MakingProgress | undefined,
): MakingProgress {
  const isSame = heard?.askedAt === stored.askedAt && heard.state === stored.state;
  return isSame ? { ...heard, ...stored } : stored;
}

/** What is shown, and what was told of one paper → what is to be shown. */
export function follow(
  now: Makings,
  [paper, progress]: readonly [PaperId, MakingProgress | undefined],
): Makings {
  const others = now.queue.filter((each) => each.paper !== paper);
  if (!progress) return { ...now, queue: others };
  if (progress.state !== 'kept') {
    const queue = [...others, progress].sort((a, b) => a.askedAt - b.askedAt);
    return { ...now, queue };
  }
  const title = progress.entry?.title ?? progress.text?.title ?? `arXiv:${paper}`;
  const kept = [...now.kept.filter((each) => each.paper !== paper), { paper, title }];
  return { ...now, queue: others, kept };
}
