import type { Declined } from '../../../core/run';
import { isWaiting } from '../held/waitsForWord';
import type { Inventory } from '../stored/state';
import type { Chapter } from './chapters';

/** The chapters in which something waits for the reader's word. */
export function toWaiting(
  declined: readonly Declined[],
  inventory: Inventory,
): ReadonlySet<Chapter> {
  const hasVanished =
    inventory.kind === 'read' && inventory.heads.some(({ goneAt }) => goneAt !== undefined);
  return new Set(declined.some(isWaiting) || hasVanished ? ['subscriptions'] : []);
}
