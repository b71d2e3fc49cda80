import { cardKey, writeCache } from '../cards';
import type { PaperId, Summary } from '../paper';
import { toCard } from '../query';

/** Puts the card of a paper that only its bookmark keeps, or takes it out with the bookmark. */
export async function cardKept(paper: PaperId, kept: Summary | undefined): Promise<void> {
  const card = kept && toCard([kept]);
  await writeCache((local) =>
    card ? local.set({ [cardKey(paper)]: card }) : local.remove(cardKey(paper)),
  );
}
