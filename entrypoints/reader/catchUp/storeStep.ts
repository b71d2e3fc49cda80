import { bookmark } from '../../../core/reading';
import { setRead, setSeen } from '../../../core/reading/setRead';
import type { Step } from './place';

/** Stores what was decided of a paper: what is kept is bookmarked, what is skipped is read. */
export async function storeStep({ paper, decision }: Step): Promise<void> {
  if (decision === 'skipped') await setRead([paper], true);
  else await Promise.all([bookmark(paper, true), setSeen([paper])]);
}

/** Takes it back, but not what had been so before. */
export async function undoStep({ paper, decision, bookmarked, read }: Step): Promise<void> {
  if (decision === 'kept' && !bookmarked) await bookmark(paper, false);
  if (decision === 'skipped' && !read) await setRead([paper], false);
}
