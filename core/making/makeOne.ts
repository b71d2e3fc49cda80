import { Failure } from '../failure';
import type { MakingProgress } from '../making';
import type { MadeSummary, MakingEvent, PaperText } from '../model';
import { changeMaking, type StoredMaking } from '../store/models';
import { findMade } from '../sync/made';
import { askModel } from './askModel';
import { type Change, changerOf } from './change';
import { followMaking } from './followMaking';
import type { MakerHost } from './host';
import { keepMaking } from './keepMaking';

type Options = {
  readonly host: MakerHost;
  readonly signal: AbortSignal;
  readonly tell: (progress: MakingProgress) => void;
};

/**
 * Makes one summary that waits, with the sections that it lacks, and stores each as it comes. One that is whole is put into the
 * reader's digest; where that has an older one of the paper, or a section was left out, it waits for their word. Gives what it
 * failed with.
 */
export async function makeOne(
  { paper }: StoredMaking,
  { host, signal, tell }: Options,
): Promise<Failure | undefined> {
  const replaces = (await findMade(paper)) !== undefined;
  const begun = await changeMaking(paper, (now) => begin(now, replaces));
  if (begun?.state !== 'making') return undefined;
  const change = changerOf(begun);
  let progress: MakingProgress = begun;
  let stored: Promise<unknown> = Promise.resolve();
  // Evaluated when a summary is made, not whenever the background wakes.
  const { withSectionMath } = await import('../math');
  const drawn = (event: MakingEvent): MakingEvent =>
    event.kind === 'done'
      ? { ...event, done: { ...event.done, section: withSectionMath(event.done.section) } }
      : event;
  const hear = (heard: MakingEvent) => {
    const event = drawn(heard);
    progress = followMaking(progress, event);
    tell(progress);
    if (event.kind !== 'done') return;
    const { done } = progress;
    stored = stored.then(() => change((now) => ({ ...now, done })));
    // Whoever waits for all of it hears of it.
    stored.catch(() => undefined);
  };
  const read = (text: PaperText) => {
    const { until: _until, ...rest } = progress;
    progress = { ...rest, text };
    tell(progress);
  };
  const wait = (until: number) => {
    progress = { ...progress, until };
    tell(progress);
  };
  tell(progress);
  try {
    const made = await askModel(begun, { host, signal, hear, change, read, wait });
    await stored;
    const finished = await finish(begun, made, { host, change });
    if (finished) tell(finished);
    return undefined;
  } catch (error) {
    await stored.catch(() => undefined);
    const failure = signal.aborted ? undefined : toFailure(error);
    const ended = await change((now) => toEnded(now, failure));
    if (ended) tell(ended);
    return failure;
  }
}

/** One that was stopped meanwhile stays as it is. */
function begin(now: StoredMaking | undefined, replaces: boolean): StoredMaking | undefined {
  if (now?.state !== 'waiting' && now?.state !== 'making') return now;
  const { replaces: _replaces, ...rest } = now;
  const begun = { ...rest, state: 'making' as const, startedAt: Date.now() };
  return { ...begun, ...(replaces && { replaces: true as const }) };
}

async function finish(
  { paper }: StoredMaking,
  { entry, faults }: MadeSummary,
  { host, change }: Pick<Options, 'host'> & { readonly change: Change },
): Promise<MakingProgress | undefined> {
  const now = await change(({ failure: _failure, ...stored }) => ({
    ...stored,
    state: 'made',
    endedAt: Date.now(),
    entry,
    faults,
  }));
  if (!now) return undefined;
  if (faults.length > 0 || (await findMade(paper))) return now;
  return (await keepMaking(paper, await host.title())) ? { ...now, state: 'kept' } : undefined;
}

function toEnded(now: StoredMaking, failure: Failure | undefined): StoredMaking {
  const { failure: _failure, ...rest } = now;
  const ended = { ...rest, endedAt: Date.now() };
  return failure
    ? { ...ended, state: 'failed', failure: failure.code }
    : { ...ended, state: 'stopped' };
}

function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure('model-failed', String(error), { cause: error });
}
