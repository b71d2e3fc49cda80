import type { MakingProgress } from '../../making';
import type { MakingEvent } from '../../model';
import type { StoredMaking } from '../../store/models';

/** What is heard while a summary is made → how far it is. */
export function followMaking(progress: MakingProgress, event: MakingEvent): MakingProgress {
  const { section: _s, partial: _p, loading: _l, until: _u, ...rest } = progress;
  switch (event.kind) {
    case 'loading':
      return { ...rest, loading: event.share };
    case 'begun':
    case 'again':
      return { ...rest, section: event.section };
    case 'partial':
      return { ...rest, section: event.section, partial: event.text };
    case 'done':
      return { ...rest, done: addDone(progress, event.done) };
    case 'left-out': {
      const { section, fault } = event;
      const others = progress.faults.filter((each) => each.section !== section);
      return { ...rest, faults: [...others, { section, fault }] };
    }
  }
}

/** A section that came stands once. */
function addDone(
  { done }: Pick<StoredMaking, 'done'>,
  came: StoredMaking['done'][number],
): StoredMaking['done'] {
  return [...done.filter(({ name }) => name !== came.name), came];
}
