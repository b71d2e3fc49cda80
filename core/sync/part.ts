import { Failure } from '../failure';
import { mayPass } from '../failure/scope';
import type { DigestHead, Problem } from '../paper';
import type { Declined, PartProgress } from '../run';
import type { Asking, Fetched, Listed, Listing, SourceAdapter, Validators } from '../source';
import { drop, settle } from './drop';
import { dropHalves } from './dropHalves';
import { fetchAll } from './fetchAll';
import { openIntake } from './intake';
import { countUnchanged, findDue, findGone } from './listing';
import type { Taken, TakeOptions } from './take';

/**
 * What one source's part of a run did. `failure` ended it early; what is told here is stored all the
 * same. `validators` only when everything that was listed is stored, so that nothing is asked for again.
 */
export type Part = {
  readonly added: readonly DigestHead[];
  readonly changed: readonly DigestHead[];
  readonly removed: readonly DigestHead[];
  readonly unchanged: number;
  readonly held: number;
  readonly empty: number;
  readonly problems: readonly Problem[];
  readonly stopped: boolean;
  readonly failure?: Failure;
  readonly validators?: Validators;
  /** Did the listing say that something changed? Validators of before are then of no use. */
  readonly moved: boolean;
  /** How many digests could not be had, and are asked for again soon. */
  readonly passed: number;
};
export type Steps = Omit<PartProgress, 'source' | 'title'>;
export type PartOptions = Omit<TakeOptions, 'source'> & {
  /** What is stored of this source, and what was not taken. */
  readonly known: readonly DigestHead[];
  readonly declined: readonly Declined[];
  /** Digests that could not be had the last time: asked for after the others, which they must not hold up. */
  readonly late?: ReadonlySet<string>;
  readonly signal?: AbortSignal;
  readonly onSteps?: (steps: Steps) => void;
};

/**
 * Brings the store to what a source lists: only what is new or changed is fetched, several at a time, and
 * stored as it arrives; what is no longer listed goes at the end. A stop and every failure are in the result.
 */
export async function syncPart(source: SourceAdapter, options: PartOptions): Promise<Part> {
  const { signal, known, declined, onSteps } = options;
  const taking: TakeOptions = { ...options, source: source.id };
  let steps: Steps = { phase: 'listing', listed: 0, due: 0, fetched: 0, stored: 0, bytes: 0 };
  const tell = (change: Partial<Steps>) => {
    steps = { ...steps, ...change };
    onSteps?.(steps);
  };
  const asking: Asking = {
    ...(signal && { signal }),
    onBytes: (bytes) => tell({ bytes: steps.bytes + bytes }),
  };
  const taken: Taken[] = [];
  const problems: Problem[] = [];
  const passed: Problem[] = [];
  const missed = new Set<string>();
  let listing: Listing | undefined;
  let due: readonly Listed[] = [];
  let dropped = { removed: [] as readonly DigestHead[], held: 0 };
  let failure: Failure | undefined;
  try {
    tell({});
    listing = await source.list(asking);
    const { digests, unchanged } = listing;
    due = findDue(digests, options);
    tell({ phase: 'fetching', listed: digests.length, due: due.length });
    await fetchAndTake();
    if (!unchanged) {
      await settle(source.id, digests, known);
      dropped = await drop(findGone(listing, known), known, taking);
    }
  } catch (error) {
    if (error instanceof Failure) failure = error;
    // Whatever else an adapter throws, it choked on what it was given.
    else if (!signal?.aborted) failure = new Failure('malformed', String(error), { cause: error });
    // Whoever writes next does it again, should there be no room even for this.
    if (failure?.code === 'storage-full') await dropHalves().catch(() => undefined);
  }
  const unfinished = !listing || taken.length + passed.length < due.length;
  const stopped = signal?.aborted === true && !failure && unfinished;
  const ended = !failure && !stopped;
  const validators = passed.length > 0 ? listing?.without?.(missed) : listing?.validators;
  const of = (wanted: Taken['kind']) =>
    taken.flatMap((each) => (each.kind === wanted && 'head' in each ? [each.head] : []));
  return {
    added: of('added'),
    changed: of('changed'),
    ...dropped,
    held: dropped.held + taken.filter(({ kind }) => kind === 'held').length,
    empty: taken.filter(({ kind }) => kind === 'empty').length,
    unchanged: countUnchanged(listing, known) + of('unchanged').length,
    problems: [...(listing?.problems ?? []), ...problems, ...passed],
    stopped,
    ...(failure && { failure }),
    ...(ended && validators && { validators }),
    moved: listing !== undefined && !listing.unchanged,
    passed: passed.length,
  };

  async function fetchAndTake(): Promise<void> {
    const heads = new Map(known.map((head) => [head.id, head]));
    const turnedDown = new Set(declined.map(({ id }) => id));
    const intake = openIntake(taking, (done) => {
      taken.push(...done);
      tell({ stored: taken.length });
    });
    const onFetched = async (listed: Listed, fetched: Fetched) => {
      problems.push(...fetched.problems);
      tell({ fetched: steps.fetched + 1 });
      const id = fetched.digest?.id ?? listed.id;
      const stands = { known: heads.get(id), declined: turnedDown.has(id) };
      await intake.add({ listed, fetched, ...stands });
    };
    const onPassed = ({ id }: Listed, { code, message }: Failure) => {
      missed.add(id);
      passed.push({ file: id, line: 1, code, message });
    };
    // What a moment of trouble kept away is asked for once more, after all the others.
    const again: Listed[] = [];
    try {
      await fetchAll(source, due, asking, {
        onFetched,
        onPassed: (listed, error) =>
          mayPass(error) ? again.push(listed) : onPassed(listed, error),
      });
      await fetchAll(source, again, asking, { onFetched, onPassed });
    } finally {
      await intake.end();
    }
  }
}
