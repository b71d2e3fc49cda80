import type { PaperId } from '../../../core/paper';
import { seeMade } from '../../visits/seeMade';

/** A summary has come, before the reader's eyes or not: what is then read anew takes one that was seen for news nowhere. */
export async function noteCame(paper: PaperId, isSeen: boolean): Promise<void> {
  if (isSeen) await seeMade(paper).catch(console.warn);
}
