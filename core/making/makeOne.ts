import { Failure } from '../failure';
import type { MakingProgress } from '../making';
import type { MadeSummary, MakingEvent, PaperText } from '../model';
import { defaultTerms } from '../model/prompt';
import { changeMaking, readChosen, readTerms, type StoredMaking } from '../store/models';
import { findMade } from '../sync/made';
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
    progress = { ...progress, text };
    tell(progress);
  };
  tell(progress);
  try {
    const made = await make(begun, { host, signal, hear, change, read });
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

type Work = {
  readonly hear: (event: MakingEvent) => void;
  readonly change: Change;
  /** What the paper says is known by now. */
  readonly read: (text: PaperText) => void;
};
type Change = (to: (now: StoredMaking) => StoredMaking) => Promise<StoredMaking | undefined>;

/** Changes what is stored of one making, and gives it; undefined where it was forgotten, or asked for anew: that is another one. */
function changerOf({ paper, askedAt }: StoredMaking): Change {
  const isOwn = (now: StoredMaking | undefined) => now?.askedAt === askedAt;
  return async (to) => {
    const stored = await changeMaking(paper, (now) => (now && isOwn(now) ? to(now) : now));
    return isOwn(stored) ? stored : undefined;
  };
}

async function make(
  { paper, version, text: known, model, done }: StoredMaking,
  { host, signal, hear, change, read }: Pick<Options, 'host' | 'signal'> & Work,
): Promise<MadeSummary> {
  const text = known ?? (await orStopped(host.read(paper), signal));
  if (!known) {
    await change((now) => ({ ...now, text }));
    read(text);
  }
  signal.throwIfAborted();
  const [makeSummary, chosen, terms] = await Promise.all([host.open(), readChosen(), readTerms()]);
  // It is asked by its key: one of another server is not told it.
  if (chosen?.model.server.base !== model.server.base)
    throw new Failure('model-unset', `${model.name} is chosen no more`);
  await host.allow(model.server);
  return makeSummary({
    paper,
    ...(version && { version }),
    text,
    model,
    ...(chosen.key !== undefined && { key: chosen.key }),
    terms: terms ?? defaultTerms,
    kept: done,
    signal,
    hear,
  });
}

/** Whoever waits for a page of arXiv's is not to wait for it once they were stopped. */
function orStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

async function finish(
  { paper }: StoredMaking,
  { entry, faults }: MadeSummary,
  { host, change }: Pick<Options, 'host'> & Pick<Work, 'change'>,
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
