import { readWish, readWishes } from '../cards/wishes';
import { inPressOrder, mark } from '../reading';

/**
 * Stores what was pressed on pages that were left before the background could hear of it. What cannot be stored now stays
 * noted for the next time; throws the last failure.
 */
export async function grantWishes(): Promise<void> {
  const failures: unknown[] = [];
  for (const { paper } of await readWishes()) {
    await inPressOrder(async () => {
      // A message may have brought it meanwhile, or the reader have pressed again.
      const wish = await readWish(paper);
      if (!wish) return;
      const { on, source, id, at } = wish;
      await mark(paper, on, { of: [source, id], now: at });
    }).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures.at(-1);
}
