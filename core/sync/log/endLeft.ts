import { leftRuns } from '../../query/sources';
import type { Run } from '../../run';
import { withDigests } from '../../store';
import type { Part } from '../part/part';
import { pruneBefores, touched } from '../write/before';
import { endPart, endRun } from './journal';
import { sumUpPart } from './sumUpPart';

/** What is known of a part by the one who did it, when that one has gone. */
const UNTOLD: Part = {
  added: [],
  changed: [],
  removed: [],
  vanished: [],
  moves: [],
  unchanged: 0,
  held: 0,
  empty: 0,
  problems: [],
  stopped: true,
  listingChanged: false,
  skipped: 0,
  left: 0,
};

/**
 * Ends the runs whose pages have gone: what they had stored until then is counted, by their restore points, and stays.
 * Tells whether there were any. To be called under the lock, when nobody is at one.
 */
export async function endLeft(now: number): Promise<boolean> {
  const left = await leftRuns();
  for (const run of left) {
    const stopped = !(await isAllThere(run));
    for (const { source, result } of run.parts) {
      if (result) continue;
      const sum = await sumUpPart(run, source, { ...UNTOLD, stopped }, now);
      await endPart(run.id, source, sum, (stored) => stored);
    }
    await endRun(run.id, now, { cutOff: true });
  }
  if (left.length > 0) await pruneBefores();
  return left.length > 0;
}

/** These write all that they have to write in one transaction: of what is there nothing is missing. */
async function isAllThere({ id, cause }: Run): Promise<boolean> {
  if (cause !== 'restore' && cause !== 'clear') return false;
  return (await withDigests((stores) => touched(stores, id))).length > 0;
}
