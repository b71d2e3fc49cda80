import { Failure } from '../failure';
import { PARSER } from '../paper/parser';
import { heads } from '../query';
import { declined, isBuiltIn, sources, unfinishedRun } from '../query/sources';
import type { Run, RunCause, RunProgress } from '../run';
import { isDue, isRemote, isResting } from '../schedule';
import type { Source, SourceAdapter } from '../source';
import { exclusively } from './exclusively';
import { beginRun, endPart, endRun, isStuck, noteResume } from './log/journal';
import { countProgress } from './log/progress';
import { afterPart } from './log/result';
import { sumUp } from './log/sumUp';
import { atOnce } from './part/atOnce';
import { findOutdated, type Known } from './part/compareListing';
import { findSuspects, type Hand, openHand } from './part/hand';
import { type Part, syncPart } from './part/part';
import { forgetListing } from './restore/beside';
import { pruneBefores } from './write/before';

export type RunOptions = {
  readonly open: (source: Source) => SourceAdapter;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RunProgress) => void;
  readonly now?: () => number;
  readonly random?: () => number;
};

/** How often in a row a host that could be read refuses before the reader is asked to allow it. */
const PATIENCE = 2;
/** How many sources are asked at once: they are different hosts, and one of them may be slow. */
const AT_ONCE = 3;

/**
 * Asks sources for what is new: the named ones, or without names those whose time has come. What an earlier
 * run left behind is brought to its end first. Gives the run as the log has it, or undefined when there was
 * nothing to ask. One run at a time in the whole browser.
 */
export function runSources(
  cause: RunCause,
  wanted: readonly string[] | undefined,
  options: RunOptions,
): Promise<Run | undefined> {
  return exclusively(async () => {
    await finish(options);
    const { now = Date.now } = options;
    const chosen = (await sources()).filter(
      (source) =>
        isRemote(source.kind) &&
        (wanted ? wanted.includes(source.id) && !isResting(source, now()) : isDue(source, now())),
    );
    if (chosen.length === 0) return undefined;
    const parts = chosen.map(({ id, title }) => ({ source: id, title }));
    return goOn(await beginRun(cause, parts, now()), options);
  });
}

/** Brings to its end the run that was cut off, once nobody is at it; gives it, or undefined for none. */
export function resumeRun(options: RunOptions): Promise<Run | undefined> {
  return exclusively(() => finish(options));
}

async function finish(options: RunOptions): Promise<Run | undefined> {
  const run = await unfinishedRun();
  if (!run) return undefined;
  // Files that were dropped are not there any more when the page that read them is gone.
  if (run.parts.some(({ source }) => isBuiltIn(source))) return end(run, options);
  const again = await noteResume(run.id);
  return goOn(again ?? run, options);
}

async function goOn(run: Run, options: RunOptions): Promise<Run | undefined> {
  const progress = countProgress(run, options.onProgress ?? (() => undefined), options);
  const all = await sources();
  const due = run.parts.flatMap(({ source, result }) =>
    result ? [] : all.filter(({ id }) => id === source),
  );
  const hand = openHand(run);
  progress.tell();
  await atOnce(due, AT_ONCE, options.signal, async (source, signal) => {
    const part = await syncOne(run, source, { ...options, signal, hand }, progress.step);
    progress.end(source.id, part.failure !== undefined);
  }).finally(hand.end);
  return end(run, options);
}

async function syncOne(
  run: Run,
  source: Source,
  options: RunOptions & { readonly hand: Hand },
  onSteps: ReturnType<typeof countProgress>['step'],
): Promise<Part> {
  const { open, hand, signal, now = Date.now, random = Math.random } = options;
  const own = <T extends { readonly source: string }>(all: readonly T[]) =>
    all.filter((each) => each.source === source.id);
  const stored = { known: own(await heads()), declined: own(await declined()) };
  const adapter = isStuck(run, now()) ? failing(source.id) : openAnew(source, stored, open);
  const asked = await syncPart(adapter, {
    ...stored,
    run: run.id,
    careful: true,
    now: now(),
    late: new Set(source.lastResult?.problems.map(({ file }) => file)),
    ...findSuspects(run, source.id),
    hold: ({ id, revision = '' }, work) => hand.hold({ source: source.id, id, revision }, work),
    ...(signal && { signal }),
    onSteps: (steps) => onSteps(source.id, steps),
  });
  const part = { ...asked, ...(asked.failure && { failure: reconsider(asked.failure, source) }) };
  const result = await sumUp(run, source.id, part, now());
  await endPart(run.id, source.id, result, (stored) =>
    afterPart(stored, part, result, { now: now(), random }),
  );
  return part;
}

/** Opens a source; while an older parser read some of what it lists, that it has not changed is no answer. */
function openAnew(source: Source, stored: Known, open: RunOptions['open']): SourceAdapter {
  const adapter = open(source);
  if (source.validators?.parser === PARSER || findOutdated(stored, adapter).size === 0)
    return adapter;
  return open(forgetListing(source));
}

/**
 * A browser tells an error of a host from its refusal to be read only where the host lets it. One that could
 * be read until now is in trouble, not locked, until it has been so for some time.
 */
function reconsider(failure: Failure, { validators, failures }: Source): Failure {
  if (failure.code !== 'permission-needed' || !validators || failures >= PATIENCE) return failure;
  return new Failure('server-failed', failure.message, { cause: failure });
}

/** A source in whose midst the worker is stopped again and again, and nothing comes of it. */
function failing(id: string): SourceAdapter {
  const fail = () => Promise.reject(new Failure('malformed', 'The worker was ended too often'));
  return { id, width: 1, list: fail, fetch: fail };
}

async function end(run: Run, { now = Date.now }: RunOptions): Promise<Run | undefined> {
  await pruneBefores();
  return endRun(run.id, now());
}
