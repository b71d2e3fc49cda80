import type { Declined } from '../../../core/run';
import { waitsForWord } from '../held/waitsForWord';
import type { Inventory } from '../stored/state';
import type { Chapter } from './chapters';

/** The chapters in which something waits for the reader's word. */
export function findWaiting(
  declined: readonly Declined[],
  inventory: Inventory,
): ReadonlySet<Chapter> {
  const hasVanished =
    inventory.kind === 'read' && inventory.heads.some(({ goneAt }) => goneAt !== undefined);
  return new Set(declined.some(waitsForWord) || hasVanished ? ['subscriptions'] : []);
}
