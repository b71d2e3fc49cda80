import { fillCards } from '../../cards/fillCards';
import { askToFollow } from '../../cards/outdated';
import { fillCovered } from '../../covered/fillCovered';
import { renewKept } from '../../kept';
import type { DigestHead } from '../../paper';

/** `before` are the heads since which digests differ; without it any may, and the order of their sources. */
type Follower = (before?: readonly DigestHead[]) => Promise<void>;

/**
 * Who follows a write of digests, in this order: a card shows what its bookmark keeps. Open views hear of it, and what is
 * covered is believed, as the cards say that they are current again; what search keeps, nobody waits for.
 */
const followers: readonly Follower[] = [
  renewKept,
  fillCovered,
  (before) => fillCards(before),
  // Evaluated when digests were written, not whenever the background wakes.
  async () => (await import('../../search/texts')).renewTexts(),
];

/** Has all of them follow what was written; to be called under the lock. */
export async function follow(before?: readonly DigestHead[]): Promise<void> {
  for (const each of followers) await each(before);
}

/** Has what bookmarks keep follow a new name of a subscription at once, and asks for the others. */
export async function followName(): Promise<void> {
  await renewKept();
  askToFollow();
}
