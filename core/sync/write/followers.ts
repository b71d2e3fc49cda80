import { fillCards } from '../../cards/fillCards';
import { askToFollow } from '../../cards/outdated';
import { fillCovered } from '../../covered/fillCovered';
import { renewKept } from '../../kept';
import type { DigestHead } from '../../paper';
import { heads } from '../../query';

type Heads = readonly DigestHead[];

/** `before` are the heads since which digests differ; without it any may, and the order of their sources. `after` are those in the store. */
type Follower = (before: Heads | undefined, after: Heads) => Promise<void>;

/**
 * Who follows a write of digests, in this order: a card shows what its bookmark keeps. Open views hear of it, and what is
 * covered is believed, as the cards say that they are current again; what search keeps, nobody waits for.
 */
const followers: readonly Follower[] = [
  renewKept,
  fillCovered,
  (before, after) => fillCards(before, { after }),
  // Evaluated when digests were written, not whenever the background wakes.
  async (_before, after) => (await import('../../search/texts')).renewTexts(after),
];

/** Has all of them follow what was written; to be called under the lock, so that nobody else writes meanwhile. */
export async function followWrite(before?: Heads): Promise<void> {
  const after = await heads();
  for (const each of followers) await each(before, after);
}

/** Has what bookmarks keep follow a new name of a subscription at once, and asks for the others. */
export async function followName(): Promise<void> {
  await renewKept();
  askToFollow();
}
