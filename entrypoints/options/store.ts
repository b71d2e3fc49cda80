import type { Stored } from '../../components/options/stored/state';
import { storageFailure } from '../../core/failure';
import { heads } from '../../core/query';
import { countAll } from '../../core/query/countAll';
import { findOldReadings } from '../../core/query/oldReadings';
import { declined, runs, sources, undoable } from '../../core/query/sources';

export { hearStored } from '../cards/hearStored';

export async function readStored(): Promise<Stored> {
  try {
    const [all, bytes, ...journal] = await Promise.all([
      heads(),
      estimate(),
      sources(),
      runs(),
      undoable(),
      declined(),
    ]);
    const [places, log, points, versions] = journal;
    const counts = countAll(all);
    const old = findOldReadings(all, places);
    return {
      kind: 'read',
      inventory: { kind: 'read', counts, heads: all, bytes, old },
      sources: places,
      runs: log,
      undoable: points,
      declined: versions,
    };
  } catch (error) {
    return { kind: 'failed', code: storageFailure(error).code };
  }
}

async function estimate(): Promise<number | undefined> {
  const estimated = await navigator.storage.estimate().catch(() => undefined);
  return estimated?.usage;
}

/**
 * Asks the browser to keep what is stored when the disk gets full. Chromium (156) clears nothing of an extension that
 * may store without limit. Firefox (153) promises it to one at once, without a question, but has to be asked.
 */
export async function persist(): Promise<boolean> {
  return !import.meta.env.FIREFOX || navigator.storage.persist().catch(() => false);
}
