import { removes, returns, syncs, undoes } from './digests';
import { breaks, clears, restores, saves } from './everything';
import { marks } from './reading';
import { follows, refollows, unfollows } from './sources';

/** Whatever pages may ask of the store, with broken records in between. */
export const commands = [
  // Oftener what leaves something behind than what clears all of it.
  ...[syncs, syncs, syncs, undoes, undoes, marks, marks, restores, restores],
  ...[removes, removes, clears, saves, follows, unfollows, refollows, returns, breaks],
];
