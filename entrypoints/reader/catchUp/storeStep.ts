import { bookmark } from '../../../core/reading';
import { setRead, setSeen } from '../../../core/reading/setRead';
import { isPrivate } from '../../visits/isPrivate';
import { type Place, type Step, writePlace } from './place';

/** Stores what was decided by `work`, then how far the queue is; a private window notes nothing of that. */
export async function storePlace(
  place: Place,
  work: (inPrivate: boolean) => Promise<unknown>,
): Promise<void> {
  const inPrivate = await isPrivate();
  await work(inPrivate);
  if (!inPrivate) await writePlace(place);
}

/**
 * Stores what was decided of a paper: what is kept is bookmarked, what is skipped is read. A private window notes nothing
 * that was read.
 */
export async function storeStep({ paper, decision }: Step, inPrivate: boolean): Promise<void> {
  if (decision === 'kept') await bookmark(paper, true);
  if (inPrivate) return;
  await (decision === 'kept' ? setSeen([paper]) : setRead([paper], true));
}

/** Takes it back, but not what had been so before. */
export async function undoStep(
  { paper, decision, bookmarked, read }: Step,
  inPrivate: boolean,
): Promise<void> {
  if (decision === 'kept' && !bookmarked) await bookmark(paper, false);
  if (decision === 'skipped' && !read && !inPrivate) await setRead([paper], false);
}
