import { concernsOneDigest, Failure } from '../failure';
import type { Asking, Fetched, Listed, SourceAdapter } from '../source';

export type FetchEvents = {
  readonly onFetched: (listed: Listed, fetched: Fetched) => Promise<void>;
  /** A digest that could not be had this time, though others of its source may. */
  readonly onPassed: (listed: Listed, failure: Failure) => void;
};

/** So many in a row that cannot be had, and it is the source that has failed. */
const PATIENCE = 10;

/**
 * Fetches what is due, as many at once as the source allows, and hands each over as it arrives; the next is
 * asked for when it was taken. Throws the first failure that concerns more than one digest, an error of
 * `onFetched`, or the signal's reason; whatever else was under way is then given up.
 */
export async function fetchAll(
  source: SourceAdapter,
  due: readonly Listed[],
  { signal, ...asking }: Asking,
  { onFetched, onPassed }: FetchEvents,
): Promise<void> {
  const giveUp = new AbortController();
  const either = signal ? AbortSignal.any([signal, giveUp.signal]) : giveUp.signal;
  const queue = due.values();
  let failed = 0;
  const work = async () => {
    for (const listed of queue) {
      either.throwIfAborted();
      try {
        const fetched = await source.fetch(listed, { ...asking, signal: either });
        await onFetched(listed, fetched);
        failed = 0;
      } catch (error) {
        failed += 1;
        const alone = error instanceof Failure && concernsOneDigest(error) && failed < PATIENCE;
        if (!alone) throw error;
        onPassed(listed, error);
      }
    }
  };
  const workers = Array.from({ length: Math.min(source.width, due.length) }, work);
  try {
    await Promise.all(workers);
  } catch (error) {
    giveUp.abort();
    await Promise.allSettled(workers);
    throw error;
  }
}
