import { Failure } from '../failure';
import { concernsOneDigest } from '../failure/scope';
import type { Asking, Fetched, Listed, SourceAdapter } from '../source';
import { atOnce } from './atOnce';

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
  let failed = 0;
  const fetchOne = async (listed: Listed, either: AbortSignal) => {
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
  };
  await atOnce(due, Math.min(source.width, due.length), signal, fetchOne);
}
