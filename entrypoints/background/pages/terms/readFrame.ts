import { readCard } from '../../../../core/cards';
import { drawPaper } from '../../../../core/cards/drawPaper';
import { findHolders } from '../../../../core/covered/holders';
import type { PaperId } from '../../../../core/paper';

/** What a paper's panel in a page was drawn from: its card, or the digests where it is too old to have one. */
export async function readFrame(paper: PaperId): Promise<unknown> {
  return (await readCard(paper)).frame ?? drawPaper(paper, {}, await findHolders(paper));
}
