import { findHolders } from '../../core/covered/holders';
import { ask } from '../../core/messages';
import type { PaperId } from '../../core/paper';

/** Has any digest a paper, also one that is older than all with a card? Only while the store changes the background is asked. */
export async function isCovered(paper: PaperId): Promise<boolean> {
  const holders = await findHolders(paper);
  if (holders) return holders.length > 0;
  return (await ask('frame', { paper })) !== undefined;
}
