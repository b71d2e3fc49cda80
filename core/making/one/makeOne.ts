import { Failure } from '../../failure';
import type { MakingProgress } from '../../making';
import type { MadeSummary, MakingEvent, Model, PaperText } from '../../model';
import { changeMaking, readChosen, type StoredMaking } from '../../store/models';
import { findMade } from '../../sync/made';
import type { MakerHost } from '../host';
import { askModel } from './askModel';
import { type Change, changerOf } from './change';
import { followMaking } from './followMaking';
import { toEnded, toFailure } from './toEnded';

/** One that was cut off so often without a section more is not gone on with once more. */
const MOST_CUTS = 2;

type Options = {
  readonly host: MakerHost;
  readonly signal: AbortSignal;
  readonly tell: (progress: MakingProgress | undefined) => void;
  /** Puts what is whole into the reader's digest, and tells of it; nobody waits for that here. */
  readonly keep: (made: StoredMaking) => void;
};

/**
 * Makes one summary that waits, with the sections that it lacks, and stores each as it comes. One that is whole is put into the
 * reader's digest; where that has an older one of the paper, or a section was left out, it waits for their word. Gives what it
 * failed with.
 */
export async function makeOne(
  { paper }: StoredMaking,
  { host, signal, tell, keep }: Options,
): Promise<Failure | undefined> {
  const replaces = (await findMade(paper)) !== undefined;
  const chosen = await readChosen();
  const begun = await changeMaking(paper, (now) => begin(now, replaces, chosen?.model));
  if (begun?.state !== 'making') {
    // Set aside, or stopped in the very moment in which its turn came.
    tell(begun);
    return undefined;
  }
  const change = changerOf(begun);
  let progress: MakingProgress = begun;
  let stored: Promise<unknown> = Promise.resolve();
  // Evaluated when a summary is made, not whenever the background wakes.
  const [{ withSectionMath }, { drawFormulas }] = await Promise.all([
    import('../../math'),
    import('../../math/drawFormulas'),
  ]);
  const drawn = (event: MakingEvent): MakingEvent =>
    event.kind === 'done'
      ? { ...event, done: { ...event.done, section: withSectionMath(event.done.section) } }
      : event;
  let unstored: unknown;
  const hear = (heard: MakingEvent) => {
    // Nothing more is asked for that could not be kept.
    if (unstored) throw unstored;
    const event = drawn(heard);
    progress = followMaking(progress, event);
    if (event.kind === 'partial')
      progress = { ...progress, formulas: drawFormulas(event.text, progress.formulas) };
    tell(progress);
    if (event.kind !== 'done') return;
    const { done } = progress;
    stored = stored.then(() => change((now) => ({ ...withoutCuts(now), done })));
    stored.catch((error: unknown) => {
      unstored = error;
    });
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
    // Only a first look: whoever keeps it looks once more while nobody else writes.
    const finished = await finish(made, (await findMade(paper)) !== undefined, change);
    if (!finished) return undefined;
    if (made.faults.length > 0 || finished.replaces) tell(finished);
    else keep(finished);
    return undefined;
  } catch (error) {
    await stored.catch(() => undefined);
    const failure = signal.aborted ? reasonOf(signal) : toFailure(error);
    const ended = await change((now) => toEnded(now, progress.faults, failure));
    if (ended) tell(ended);
    return failure;
  }
}

/** What ended it with all the others; undefined where the reader stopped it. */
function reasonOf({ reason }: AbortSignal): Failure | undefined {
  return reason instanceof Failure ? reason : undefined;
}

/**
 * One that was stopped meanwhile stays as it is; one that was cut off too often is set aside. One that waited is made by the
 * model that is `chosen` now, whichever it was when it was asked for: what another one wrote of it does not stay.
 */
function begin(
  now: StoredMaking | undefined,
  replaces: boolean,
  chosen: Model | undefined,
): StoredMaking | undefined {
  if (now?.state !== 'waiting' && now?.state !== 'making') return now;
  const { replaces: _replaces, cuts = 0, ...rest } = now;
  const isCut = now.state === 'making';
  if (isCut && cuts >= MOST_CUTS)
    return toEnded(rest, rest.faults, new Failure('model-crashed', now.paper));
  const isOther = chosen && JSON.stringify(chosen) !== JSON.stringify(now.model);
  return {
    ...rest,
    ...(isOther && { model: chosen, done: [], faults: [] }),
    state: 'making',
    startedAt: Date.now(),
    ...(isCut && { cuts: cuts + 1 }),
    ...(replaces && { replaces: true as const }),
  };
}

/** Where a section has come since, it is not what ends the background. */
function withoutCuts({ cuts: _cuts, ...rest }: StoredMaking): StoredMaking {
  return rest;
}

function finish(
  { entry, faults }: MadeSummary,
  replaces: boolean,
  change: Change,
): Promise<StoredMaking | undefined> {
  return change(({ failure: _failure, replaces: _replaces, ...stored }) => ({
    ...withoutCuts(stored),
    state: 'made',
    endedAt: Date.now(),
    entry,
    faults,
    ...(replaces && { replaces: true as const }),
  }));
}
