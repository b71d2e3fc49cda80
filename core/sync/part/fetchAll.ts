import { Failure } from '../../failure';
import { concernsHost, concernsOneDigest } from '../../failure/scope';
import type { Asking, Fetched, Listed, SourceAdapter } from '../../source';
import { atOnce } from './atOnce';

export type FetchEvents = {
  readonly onFetched: (listed: Listed, fetched: Fetched) => Promise<void>;
  /** A digest that could not be had this time, though others of its source may. */
  readonly onSkipped: (listed: Listed, failure: Failure) => void;
  /** A digest that cannot be read as it is. */
  readonly onBroken: (listed: Listed, failure: Failure) => Promise<void>;
};

/** After how many in a row that cannot be had it is the source that has failed. */
const MOST_FAILURES = 10;
/**
 * The host was reached in this run, for its list. Chromium lets no request of an extension out to an address that has answered
 * with errors, and says that it is not reached: such are few, and a host that is really gone answers none.
 */
const MOST_UNREACHED = 4;

/**
 * Fetches what is due, as many at once as the source allows, and hands each over as it arrives; the next is
 * asked for when it was taken. Throws the first failure that concerns more than one digest, an error of
 * these events, or the signal's reason; whatever else was under way is then given up.
 */
export async function fetchAll(
  source: SourceAdapter,
  due: readonly Listed[],
  { signal, ...asking }: Asking,
  { onFetched, onSkipped, onBroken }: FetchEvents,
): Promise<void> {
  let failed = 0;
  let unreached = 0;
  const fetchOne = async (listed: Listed, either: AbortSignal) => {
    either.throwIfAborted();
    const fetched = await attempt(source, listed, { ...asking, signal: either });
    if (fetched instanceof Failure) {
      failed = concernsHost(fetched) ? failed + 1 : 0;
      unreached = isUnreached(fetched) ? unreached + 1 : 0;
      if (failed >= MOST_FAILURES || unreached >= MOST_UNREACHED) throw fetched;
      if (fetched.lasting) await onBroken(listed, fetched);
      else onSkipped(listed, fetched);
    } else {
      await onFetched(listed, fetched);
      failed = 0;
      unreached = 0;
    }
  };
  await atOnce(due, Math.min(source.width, due.length), signal, fetchOne);
}

/** What came of one digest, or the failure that is its own; throws what concerns others too, or the signal's reason. */
async function attempt(
  source: SourceAdapter,
  listed: Listed,
  asking: Asking,
): Promise<Fetched | Failure> {
  try {
    return await source.fetch(listed, asking);
  } catch (error) {
    asking.signal?.throwIfAborted();
    // Whatever an adapter throws that is no failure, it choked on this digest.
    if (!(error instanceof Failure))
      return new Failure('parser-failed', String(error), { lasting: true, cause: error });
    if (!concernsOneDigest(error) && !isUnreached(error)) throw error;
    return error;
  }
}

function isUnreached({ code }: Failure): boolean {
  return code === 'unreachable';
}
