import type { Failure } from '../failure';
import type { MakingProgress } from '../making';
import type { PaperId } from '../paper';
import { readMaking, type StoredMaking } from '../store/models';
import { isWriting } from '../sync/exclusively';
import type { MakerHost } from './host';
import { keepMaking } from './keepMaking';
import { changerOf } from './one/change';
import { toEnded, toFailure } from './one/toEnded';

type Options = {
  readonly host: Pick<MakerHost, 'title'>;
  readonly tell: (paper: PaperId, progress: MakingProgress | undefined) => void;
  /** What could not be kept would keep the next one from it too. */
  readonly fail: (failure: Failure) => Promise<void>;
};

/**
 * Puts what is whole into the reader's digest, and tells of it. Where an older one of the paper is there by now, it waits for
 * their word; what was forgotten meanwhile is gone, and what was asked for anew tells of itself.
 */
export async function keepNew(
  made: StoredMaking,
  host: Options['host'],
  tell: Options['tell'],
): Promise<void> {
  const { paper, askedAt } = made;
  if (await keepMaking(paper, await host.title(), 'stays'))
    return tell(paper, { ...made, state: 'kept' });
  const now = await readMaking(paper);
  if (!now || now.askedAt === askedAt) tell(paper, now);
}

/**
 * Puts what is whole into the reader's digest. Who writes digests may have to be waited for, as long as a sync takes: that is
 * told, and the next paper is made meanwhile.
 */
export function openKeeper({ host, tell, fail }: Options) {
  const working = new Set<Promise<void>>();

  async function work(made: StoredMaking): Promise<void> {
    const { paper } = made;
    try {
      if (await isWriting()) tell(paper, { ...made, isSaving: true });
      await keepNew(made, host, tell);
    } catch (error) {
      const failure = toFailure(error);
      const end = (now: StoredMaking) => toEnded(now, now.faults, failure);
      // Where nothing can be written down, that is told at least.
      const ended = await changerOf(made)(end).catch(() => end(made));
      if (ended) tell(paper, ended);
      await fail(failure);
    }
  }

  return {
    keep(made: StoredMaking): void {
      const kept = work(made).finally(() => working.delete(kept));
      // Whoever waits for all of it hears of it.
      kept.catch(() => undefined);
      working.add(kept);
    },
    /** Waits until nothing is left to be kept. */
    async done(): Promise<void> {
      while (working.size > 0) await Promise.all(working);
    },
  };
}
