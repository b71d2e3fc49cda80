import type { Library } from '../../../core/library';
import type { PaperId } from '../../../core/paper';
import { bookmark } from '../../../core/reading';

/** Sets or clears the bookmarks of papers. Gives those that this changed, so that it can be taken back for them alone. */
export async function bookmarkAll(
  papers: readonly PaperId[],
  on: boolean,
  { readings }: Pick<Library, 'readings'>,
): Promise<readonly PaperId[]> {
  const isOn = (paper: PaperId) => readings.get(paper)?.bookmarkedAt !== undefined;
  const due = papers.filter((paper) => isOn(paper) !== on);
  for (const paper of due) await bookmark(paper, on);
  return due;
}

/** Takes that back. */
export async function unbookmarkAll(changed: readonly PaperId[], on: boolean): Promise<void> {
  for (const paper of changed) await bookmark(paper, !on);
}
