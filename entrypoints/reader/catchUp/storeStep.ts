import type { Decision } from '../../../components/reader/catchUp/state';
import type { Summary } from '../../../core/paper';
import { bookmark } from '../../../core/reading';
import { setRead, setSeen } from '../../../core/reading/setRead';
import type { Reading } from '../../../core/store';
import { isPrivate } from '../../visits/isPrivate';
import { type CatchUpPlace, type CatchUpStep, writePlace } from './place';

/** What was decided of a paper that was shown under a title, with what is known of it. */
export function toCatchUpStep(
  decision: Decision,
  title: string,
  { paper, bookmarkedAt, readAt }: Reading,
  shown?: Summary,
): CatchUpStep {
  const was = { bookmarked: bookmarkedAt !== undefined, read: readAt !== undefined };
  const of = shown && { source: shown.digest.source, id: shown.digest.id };
  return { paper, decision, title, ...was, ...(of && { of }) };
}

/** Stores what was decided by `work`, then how far the queue is; a private window notes nothing of that. */
export async function storePlace(
  place: CatchUpPlace,
  work: (inPrivate: boolean) => Promise<unknown>,
): Promise<void> {
  const inPrivate = await isPrivate();
  await work(inPrivate);
  if (!inPrivate) await writePlace(place);
}

/**
 * Stores what was decided of a paper: what is kept is bookmarked as it was shown, what is skipped is read. A private window notes nothing
 * that was read.
 */
export async function storeStep(
  { paper, decision, of }: CatchUpStep,
  inPrivate: boolean,
): Promise<void> {
  if (decision === 'kept') await bookmark(paper, true, { ...(of && { of: [of.source, of.id] }) });
  if (inPrivate) return;
  await (decision === 'kept' ? setSeen([paper]) : setRead([paper], true));
}

/** Takes it back, but not what had been so before. */
export async function undoStep(
  { paper, decision, bookmarked, read }: CatchUpStep,
  inPrivate: boolean,
): Promise<void> {
  if (decision === 'kept' && !bookmarked) await bookmark(paper, false);
  if (decision === 'skipped' && !read && !inPrivate) await setRead([paper], false);
}
