import { Failure } from '../../failure';
import { heads } from '../../query';
import { declined } from '../../query/sources';
import type { PartProgress, Run, RunCause, RunProgress } from '../../run';
import type { Hold, Source, SourceAdapter, SourceResult } from '../../source';
import { beginRun, endPart, endRun, isStuck } from '../log/journal';
import { openProgress } from '../log/progress';
import { sumUpPart } from '../log/sumUpPart';
import { pruneBefores } from '../write/before';
import { atOnce } from './atOnce';
import type { Known } from './compareListing';
import { findSuspects, type Hand, openHand } from './hand';
import { type Part, syncPart } from './part';

/** What a run is to do with one source. */
export type PartOrder = {
  readonly source: string;
  /** What the log calls it. */
  readonly title: string;
  /** Does it lie elsewhere, so that what is not taken is noted and a run that is cut off goes on? */
  readonly careful: boolean;
  readonly open: (stored: Known) => SourceAdapter;
  /** Digests that could not be had the last time. */
  readonly late?: ReadonlySet<string>;
  /** What its failure really is. */
  readonly judge?: (failure: Failure) => Failure;
  /** Hears what was done before that is written down: on a full disk not even the log may have room. */
  readonly onDone?: (part: Part, run: number) => void;
  /** The source's record → what it is to say from now on. */
  readonly after?: (stored: Source, part: Part, result: SourceResult) => Source;
};
/** Who may stop a run, who hears how far it is, and what time it is. */
export type PartsOptions = {
  readonly signal?: AbortSignal;
  /** Hears that a run of these very orders is in the log: not of one that was cut off and goes on first. */
  readonly onBegun?: () => void;
  readonly onProgress?: (progress: RunProgress) => void;
  readonly now?: () => number;
};

/** How many sources are asked at once: they are different hosts, and one of them may be slow. */
const AT_ONCE = 3;

/**
 * A run: does what is ordered of each source, several at once, and writes it down. To be called under the lock. Gives
 * the run as the log has it; throws what kept it from being written down, and it is then brought to its end later.
 */
export async function runParts(
  cause: RunCause,
  orders: readonly PartOrder[],
  options: PartsOptions,
): Promise<Run> {
  const { now = Date.now, onBegun } = options;
  const parts = orders.map(({ source, title }) => ({ source, title }));
  const run = await beginRun(cause, parts, now());
  onBegun?.();
  return goOn(run, orders, options);
}

/** `runParts` for a run that has begun: `orders` are for what is left of it. */
export async function goOn(
  run: Run,
  orders: readonly PartOrder[],
  options: PartsOptions,
): Promise<Run> {
  const { signal, now = Date.now } = options;
  const progress = openProgress(run, options.onProgress, signal);
  const hand = openHand(run);
  progress.tell();
  await atOnce(orders, AT_ONCE, signal, async (order, either) => {
    const onProgress = (change: Partial<PartProgress>) => progress.change(order.source, change);
    const part = await runPart(run, order, { signal: either, now, hand, onProgress });
    progress.change(order.source, { phase: part.failure ? 'failed' : 'done' });
  }).finally(hand.end);
  return end(run, options);
}

/** Writes down that a run is over, and lets go of what can be taken back no more. */
async function end(run: Run, { now = Date.now }: Pick<PartsOptions, 'now'>): Promise<Run> {
  await pruneBefores();
  const ended = await endRun(run.id, now());
  if (!ended) throw new Failure('store-gone', `Run ${run.id} is not in the log any more`);
  return ended;
}

type Under = {
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly hand: Hand;
  readonly onProgress: (change: Partial<PartProgress>) => void;
};

async function runPart(
  run: Run,
  { source, careful, late, ...order }: PartOrder,
  { signal, now, hand, onProgress }: Under,
): Promise<Part> {
  const own = <T extends { readonly source: string }>(all: readonly T[]) =>
    all.filter((each) => each.source === source);
  const stored = { known: own(await heads()), declined: careful ? own(await declined()) : [] };
  const hold: Hold = ({ id, revision = '' }, work) => hand.hold({ source, id, revision }, work);
  const done = await syncPart(isStuck(run, now()) ? failing(source) : order.open(stored), {
    ...stored,
    ...findSuspects(run, source),
    ...(late && { late }),
    ...(careful && { hold }),
    run: run.id,
    careful,
    now: now(),
    signal,
    onProgress,
  });
  const { failure } = done;
  const part = failure && order.judge ? { ...done, failure: order.judge(failure) } : done;
  order.onDone?.(part, run.id);
  const result = await sumUpPart(run, source, part, now());
  await endPart(run.id, source, result, (record) => order.after?.(record, part, result) ?? record);
  return part;
}

/** A source in whose midst the worker is stopped again and again, and nothing comes of it. */
function failing(id: string): SourceAdapter {
  const fail = () => Promise.reject(new Failure('malformed', 'The worker was ended too often'));
  return { id, width: 1, list: fail, fetch: fail };
}
