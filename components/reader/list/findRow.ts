import type { PaperId } from '../../../core/paper';

/** The link of a paper's row in a list; null where it has none. */
export function findRow(box: HTMLElement | null, paper: PaperId): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`a[data-paper="${CSS.escape(paper)}"]`) ?? null;
}
