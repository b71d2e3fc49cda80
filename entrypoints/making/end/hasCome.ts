import { readCard } from '../../../core/cards';
import type { PaperId } from '../../../core/paper';

/** Was a summary kept that the page does not show? While nobody listened nothing may be left of its making. */
export async function hasCome(paper: PaperId): Promise<boolean> {
  if (document.querySelector('yoyak-panel')) return false;
  return (await readCard(paper)).frame !== undefined;
}
