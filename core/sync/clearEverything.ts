import { forgetCache } from '../cards/keys';
import { outdateCards } from '../cards/outdated';
import { withEverything } from '../store';
import { deleteDigest } from '../store/digests';
import { exclusively } from './exclusively';
import { clearLog } from './log/journal';

/**
 * Takes out all that is stored, in one transaction: digests, subscriptions, what the reader did, the log and its restore
 * points; then what was set, and what pages noted in `storage.local` but for the `kept` keys. The cards follow. Nothing
 * brings it back but a backup. Throws `Failure`.
 */
export function clearEverything(kept: readonly string[]): Promise<void> {
  const clear = async () => {
    await outdateCards();
    await withEverything(async (stores) => {
      const { sources, declined, reading } = stores;
      await Promise.all([
        deleteDigest(stores, IDBKeyRange.lowerBound([])),
        clearLog(stores),
        ...[sources, declined, reading].map(async (store) => store.clear()),
      ]);
    });
    // What was pressed and has yet to be stored goes too, and where the reader was in the popup and the queue.
    await forgetCache(kept);
  };
  return exclusively(clear, { anew: true });
}
