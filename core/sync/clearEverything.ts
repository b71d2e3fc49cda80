import { markCards } from '../cards/marks';
import { outdateCards } from '../cards/outdated';
import { forgetWishes } from '../cards/wishes';
import { clearSettings } from '../settings';
import { withEverything } from '../store';
import { deleteDigest } from '../store/digests';
import { exclusively } from './exclusively';

/**
 * Takes out all that is stored, in one transaction: digests, subscriptions, what the reader did, the log and its restore
 * points; then what was set, and the cards follow. Nothing brings it back but a backup. Throws `Failure`.
 */
export function clearEverything(): Promise<void> {
  const clear = async () => {
    await outdateCards();
    await withEverything(async (stores) => {
      const { sources, declined, runs, befores, reading } = stores;
      await Promise.all([
        deleteDigest(stores, IDBKeyRange.lowerBound([])),
        ...[sources, declined, runs, befores, reading].map(async (store) => store.clear()),
      ]);
    });
    // What was pressed and has yet to be stored goes too.
    await forgetWishes();
    await markCards([]);
    await clearSettings();
  };
  return exclusively(clear, { anew: true });
}
