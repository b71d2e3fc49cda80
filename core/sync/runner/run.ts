import { Failure } from '../../failure';
import { PARSER } from '../../paper/parser';
import { sources, unfinishedRun } from '../../query/sources';
import type { Run, RunCause } from '../../run';
import { isDue, isRemote, isResting } from '../../schedule';
import type { Source, SourceAdapter } from '../../source';
import { exclusively } from '../exclusively';
import { endLeft } from '../log/endLeft';
import { noteResume } from '../log/journal';
import { afterPart } from '../log/result';
import { findOutdated, type Known } from '../part/compareListing';
import type { Part } from '../part/part';
import { goOn, type PartOrder, type PartsOptions, runParts } from '../part/runParts';
import { forgetListing } from '../restore/beside';

export type RunOptions = PartsOptions & {
  readonly open: (source: Source) => SourceAdapter;
  readonly random?: () => number;
  /** Has the reader allowed the host of an address? Without it nobody knows. */
  readonly isAllowed?: (address: string) => Promise<boolean>;
};

/** How often in a row a host that could be read refuses before the reader is asked to allow it. */
const PATIENCE = 2;

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
    return runParts(
      cause,
      await Promise.all(chosen.map((source) => toOrder(source, options))),
      options,
    );
  });
}

/** Brings to its end the run that was cut off, once nobody is at it; gives it, or undefined for none that goes on. */
export function resumeRun(options: RunOptions): Promise<Run | undefined> {
  return exclusively(() => finish(options));
}

/** Ends the runs whose pages have gone, once nobody writes; tells whether there were any. */
export function endLeftRuns(now: () => number = Date.now): Promise<boolean> {
  return exclusively(() => endLeft(now()));
}

async function finish(options: RunOptions): Promise<Run | undefined> {
  const { now = Date.now } = options;
  await endLeft(now());
  const run = await unfinishedRun();
  if (!run) return undefined;
  const again = (await noteResume(run.id)) ?? run;
  const all = await sources();
  const due = again.parts.flatMap(({ source, result }) =>
    result ? [] : all.filter(({ id, kind }) => id === source && isRemote(kind)),
  );
  return goOn(again, await Promise.all(due.map((source) => toOrder(source, options))), options);
}

/** How a source that lies elsewhere is asked. */
async function toOrder(
  source: Source,
  { open, now = Date.now, random = Math.random, isAllowed }: RunOptions,
): Promise<PartOrder> {
  const allowed = (await isAllowed?.(source.url)) ?? false;
  return {
    source: source.id,
    title: source.title,
    careful: true,
    open: (stored) => openAnew(source, stored, open),
    late: new Set(source.lastResult?.problems.map(({ file }) => file)),
    judge: (failure) => reconsider(failure, source, allowed),
    after: (stored, part, result) =>
      afterPart(stored, noteAllowed(part, allowed), result, { now: now(), random }),
  };
}

/** Opens a source; while an older parser read some of what it lists, that it has not changed is no answer. */
function openAnew(source: Source, stored: Known, open: RunOptions['open']): SourceAdapter {
  const adapter = open(source);
  if (source.validators?.parser === PARSER || findOutdated(stored, adapter).size === 0)
    return adapter;
  return open(forgetListing(source));
}

/** What a host said, with whether it was the reader who let it be read. */
function noteAllowed(part: Part, allowed: boolean): Part {
  if (!part.validators) return part;
  const { allowed: _before, ...said } = part.validators;
  return { ...part, validators: { ...said, ...(allowed && { allowed }) } };
}

/**
 * A browser tells an error of a host from its refusal to be read only where the host lets it. One that could be read
 * until now by the reader's leave, which is there no more, is locked. Any other is in trouble, until it has been so for
 * some time: it may be open to all, and need no leave.
 */
function reconsider(
  failure: Failure,
  { url, validators, failures }: Source,
  allowed: boolean,
): Failure {
  if (failure.code !== 'permission-needed' || !validators || failures >= PATIENCE) return failure;
  const isTaken = validators.allowed && !allowed && failure.origin === new URL(url).origin;
  return isTaken ? failure : new Failure('server-failed', failure.message, { cause: failure });
}
