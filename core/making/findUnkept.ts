import { readMakings, type StoredMaking } from '../store/models';
import { findMade } from '../sync/made';
import { isWhatCame } from './keepMaking';

/**
 * Those that are whole and wait for no word, whose maker was ended before they stood in the reader's digest, or before they
 * were forgotten after that: what stands there is then the very same.
 */
export async function findUnkept(): Promise<readonly StoredMaking[]> {
  const whole = (await readMakings()).filter(
    ({ state, entry, faults }) => state === 'made' && entry && faults.length === 0,
  );
  const older = await Promise.all(whole.map(({ paper }) => findMade(paper)));
  return whole.filter((making, at) => {
    const own = older[at];
    return !own || isWhatCame(own, making);
  });
}
