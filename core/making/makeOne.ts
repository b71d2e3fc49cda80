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
  const begun = await changeMaking(paper, begin);
  if (begun?.state !== 'making') return undefined;
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
    stored = stored.then(() => changeMaking(paper, (now) => now && { ...now, done }));
    // Whoever waits for all of it hears of it.
    stored.catch(() => undefined);
  };
  const read = (text: PaperText) => {
    progress = { ...progress, text };
    tell(progress);
  };
  tell(progress);
  try {
    const made = await make(begun, { host, signal, hear, read });
    await stored;
    tell(await finish(begun, made, host));
    return undefined;
  } catch (error) {
    await stored.catch(() => undefined);
    const failure = signal.aborted ? undefined : toFailure(error);
    const ended = await changeMaking(paper, (now) => now && toEnded(now, failure));
    if (ended) tell(ended);
    return failure;
  }
}

/** One that was stopped meanwhile stays as it is. */
function begin(now: StoredMaking | undefined): StoredMaking | undefined {
  if (now?.state !== 'waiting' && now?.state !== 'making') return now;
  return { ...now, state: 'making', startedAt: Date.now() };
}

type Making = Pick<Options, 'host' | 'signal'> & {
  hear(event: MakingEvent): void;
  /** The paper's text is there, and its title with it. */
  read(text: PaperText): void;
};

async function make(
  { paper, version, text: known, model, done }: StoredMaking,
  { host, signal, hear, read }: Making,
): Promise<MadeSummary> {
  const text = known ?? (await host.read(paper));
  if (!known) {
    await changeMaking(paper, (now) => now && { ...now, text });
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

async function finish(
  { paper }: StoredMaking,
  { entry, faults }: MadeSummary,
  host: MakerHost,
): Promise<MakingProgress> {
  const { failure: _failure, ...now } = (await changeMaking(
    paper,
    (stored) => stored && { ...stored, state: 'made', endedAt: Date.now(), entry, faults },
  )) as StoredMaking;
  if (faults.length > 0 || (await findMade(paper))) return now;
  await keepMaking(paper, await host.title());
  return { ...now, state: 'kept' };
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
