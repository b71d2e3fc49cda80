import { planNext } from '../../schedule';
import type { Source, SourceResult } from '../../source';
import type { Part } from '../part/part';

/** How many problems of a source are kept. */
export const PROBLEMS_KEPT = 100;
/** What is left to be read anew is not put off for longer than this, in milliseconds. */
const REREAD_PAUSE_MS = 60 * 60_000;

/** A part of a run → what the log says of it. */
export function toResult(part: Part, at: number): SourceResult {
  const { failure, stopped } = part;
  return {
    at,
    kind: failure ? 'failed' : stopped ? 'stopped' : 'done',
    added: part.added.length,
    changed: part.changed.length,
    removed: part.removed.length,
    ...(part.vanished.length > 0 && { vanished: part.vanished.length }),
    unchanged: part.unchanged,
    held: part.held,
    ...(part.empty > 0 && { empty: part.empty }),
    problems: part.problems.slice(0, PROBLEMS_KEPT),
    ...(failure && { failure: failure.code, detail: failure.message }),
    ...(failure?.origin && { origin: failure.origin }),
  };
}

/** A source's record after its part of a run: what it is told the next time, and when that is. */
export function afterPart(
  source: Source,
  part: Part,
  result: SourceResult,
  { now, random }: { readonly now: number; readonly random: () => number },
): Source {
  const { restUntil: _rest, nextAt: _next, ...kept } = source;
  const { failure, stopped, skipped, listingChanged } = part;
  const { validators: before, ...asked } = kept;
  const validators = part.validators ?? (listingChanged ? undefined : before);
  const failures = failure || skipped > 0 ? source.failures + 1 : 0;
  const rested = {
    ...asked,
    ...(validators && { validators }),
    ...(failure?.until !== undefined && { restUntil: failure.until }),
    // Whoever stopped it says nothing about the host.
    failures: stopped ? source.failures : failures,
    lastResult: result,
  };
  const planned = planNext(rested, now, random);
  const soon = now + REREAD_PAUSE_MS;
  const isSooner = part.left > 0 && !failure && planned !== undefined && planned > soon;
  const nextAt = isSooner ? soon : planned;
  return { ...rested, ...(nextAt !== undefined && { nextAt }) };
}
