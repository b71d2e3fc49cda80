import { Failure } from '../../failure';
import type { DigestHead, Problem } from '../../paper';
import { PARSER } from '../../paper/parser';
import type { PartProgress } from '../../run';
import type { Listing, SourceAdapter, Validators } from '../../source';
import { dropHalves } from '../write/dropHalves';
import type { Taken } from './arrival';
import { countUnchanged, type Due, findDue, findGone } from './compareListing';
import { type Dropped, drop, type Move, unmarkListed } from './drop';
import { type ReceiveOptions, receive } from './receive';
import { openTally, type Tally } from './tally';

/**
 * What one source's part of a run did. `failure` ended it early; what is told here is stored all the
 * same. `validators` only when everything that was listed is stored, so that nothing is asked for again.
 */
export type Part = {
  readonly added: readonly DigestHead[];
  readonly changed: readonly DigestHead[];
  readonly removed: readonly DigestHead[];
  readonly vanished: readonly DigestHead[];
  readonly moves: readonly Move[];
  readonly unchanged: number;
  readonly held: number;
  readonly empty: number;
  readonly problems: readonly Problem[];
  readonly stopped: boolean;
  readonly failure?: Failure;
  readonly validators?: Validators;
  /** Did the listing say that something changed? Validators of before are then of no use. */
  readonly listingChanged: boolean;
  /** How many digests could not be had, and are asked for again soon. */
  readonly skipped: number;
  /** How many that an older parser read are left to be read anew. */
  readonly left: number;
};
export type PartOptions = ReceiveOptions & {
  /** Digests that could not be had the last time: asked for after the others, which they must not hold up. */
  readonly late?: ReadonlySet<string>;
  readonly onProgress?: (change: Partial<PartProgress>) => void;
};

/**
 * Brings the store to what a source lists: only what is new or changed is fetched, several at a time, and
 * stored as it arrives; what is no longer listed is marked, or goes, at the end. A stop and every failure are in the result.
 */
export async function syncPart(source: SourceAdapter, options: PartOptions): Promise<Part> {
  const { signal, known } = options;
  const tally = openTally(options.onProgress);
  let listing: Listing | undefined;
  let plan: Due = { due: [], left: 0 };
  let dropped: Dropped = { removed: [], vanished: [], moves: [] };
  let failure: Failure | undefined;
  try {
    tally.tell({ phase: 'listing' });
    listing = await source.list({ ...(signal && { signal }), onBytes: tally.addBytes, known });
    const { digests, unchanged } = listing;
    plan = findDue(digests, options, source);
    tally.tell({ phase: 'fetching', listed: digests.length, due: plan.due.length });
    source.expect?.(plan.due);
    await receive(source, plan.due, options, tally);
    if (!unchanged) {
      await unmarkListed(source.id, digests, known);
      dropped = await drop(findGone(listing, known), { ...options, source: source.id });
    }
  } catch (error) {
    if (error instanceof Failure) failure = error;
    // Whatever else an adapter throws, it choked on what it was given.
    else if (!signal?.aborted) failure = new Failure('malformed', String(error), { cause: error });
    // Whoever writes next does it again, should there be no room even for this.
    if (failure?.code === 'storage-full') await dropHalves().catch(() => undefined);
  }
  const done = tally.taken.length + tally.skipped.length;
  const unfinished = !listing || done < plan.due.length;
  const stopped = signal?.aborted === true && !failure && unfinished;
  const validators =
    failure || stopped ? undefined : listing && pickValidators(listing, tally, plan);
  return {
    ...sortTaken(tally, dropped),
    unchanged: countUntouched(listing, known, tally.taken),
    problems: [...(listing?.problems ?? []), ...tally.problems, ...tally.skipped],
    stopped,
    ...(failure && { failure }),
    ...(validators && { validators }),
    listingChanged: listing !== undefined && !listing.unchanged,
    skipped: tally.skipped.length,
    left: plan.left,
  };
}

/** What arrived and what went, by what became of it. */
function sortTaken({ taken }: Tally, dropped: Dropped) {
  const of = (wanted: Taken['kind']) =>
    taken.flatMap((each) => (each.kind === wanted && 'head' in each ? [each.head] : []));
  const count = (wanted: Taken['kind']) => taken.filter(({ kind }) => kind === wanted).length;
  // One that moved is the same post: it changed.
  const arrived = new Set(dropped.moves.map(({ to }) => to.id));
  const added = of('added');
  return {
    added: added.filter(({ id }) => !arrived.has(id)),
    changed: [...of('changed'), ...added.filter(({ id }) => arrived.has(id))],
    removed: [...dropped.removed, ...of('removed')],
    moves: dropped.moves,
    vanished: dropped.vanished,
    held: count('held'),
    empty: count('empty'),
  };
}

/** What was fetched and found to be the same, and what was stored and not fetched. */
function countUntouched(
  listing: Listing | undefined,
  known: readonly DigestHead[],
  taken: readonly Taken[],
): number {
  const fetched = new Set(taken.flatMap((each) => ('head' in each ? [each.head.id] : [])));
  const same = taken.filter(({ kind }) => kind === 'unchanged').length;
  return (
    same +
    countUnchanged(
      listing,
      known.filter(({ id }) => !fetched.has(id)),
    )
  );
}

/** A parser has read all that there is only when nothing is left to it and nothing could not be had. */
function pickValidators(
  { validators, without }: Listing,
  { skipped, missed }: Tally,
  { left }: Due,
): Validators | undefined {
  if (skipped.length > 0) return without?.(missed);
  return validators && { ...validators, ...(left === 0 && { parser: PARSER }) };
}
