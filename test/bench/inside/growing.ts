import { setLook } from '../../../core/cards/look';
import { outdateCards } from '../../../core/cards/outdated';
import { mendCards } from '../../../core/sync/exclusively';
import { cardLook } from '../../../entrypoints/cards/look';
import { plantDays } from './days';

setLook(cardLook);

/** Replaces all that is stored by so many entries, and has the cards and the marks of lists follow. */
export async function grow(entries: number): Promise<void> {
  await plantDays(entries);
  await outdateCards();
  await mendCards();
}
