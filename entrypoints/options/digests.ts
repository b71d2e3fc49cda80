import { type RemovedDigest, restoreDigest as restore } from '../../core/sync/digests';
import { takeBack } from './undo';

export { clearVanished } from '../../core/sync/clearVanished';
export { removeDigest } from '../../core/sync/digests';
export { acceptHeld, keepStored, wantAgain } from '../../core/sync/held';

export function bringBackDigest(removed: RemovedDigest): Promise<void> {
  return takeBack(restore(removed));
}
