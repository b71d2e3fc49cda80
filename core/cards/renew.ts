import { cardKey, writeCache } from '../cards';
import type { PaperId } from '../paper';
import { byPaper, livingSummaries, toCard } from '../query';

/**
 * Makes one paper's card anew, as its bookmark has changed. One that no digest has has a card with its bookmark; one
 * that is too old to have a card gets none.
 */
export async function renewCard(paper: PaperId): Promise<void> {
  const card = toCard(await byPaper(paper));
  const isLoose = (await livingSummaries(paper)).length === 0;
  const key = cardKey(paper);
  await writeCache(async (local) => {
    if (!card) await local.remove(key);
    else if (isLoose || key in (await local.get(key))) await local.set({ [key]: card });
  });
}
