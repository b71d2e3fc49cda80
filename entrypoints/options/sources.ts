import { type RemovedSource, restoreSource as restore } from '../../core/sync/unfollow';
import { takeBack } from './undo';

export { changeSource, moveSource } from '../../core/sync/sources';
export { removeSource } from '../../core/sync/unfollow';
export { addSource, discover } from '../following/places';
export { requestOrigin } from './requestOrigin';

export function restoreSource(removed: RemovedSource): Promise<void> {
  return takeBack(restore(removed));
}
