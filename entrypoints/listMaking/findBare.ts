import { LIST_KEYS, parseListOffer } from '../../core/cards/offer';
import { readCovered } from '../../core/covered';
import { areBelieved, BELIEVED } from '../../core/covered/believed';
import type { PaperId } from '../../core/paper';
import { findListed } from './findListed';

/** What a list offers, and of which of its papers: those that have no summary, and of which none is being made. */
export type Bare = {
  readonly frame: unknown;
  readonly css: string;
  readonly papers: readonly PaperId[];
};

/** Undefined where nothing is offered, or where it is not known what is covered. */
export async function findBare(): Promise<Bare | undefined> {
  const all = findListed();
  const { covered, stored } = await readCovered(all, [...LIST_KEYS, ...BELIEVED]);
  const offer = parseListOffer(stored);
  if (!offer || !areBelieved(stored)) return undefined;
  const { frame, css, making } = offer;
  const papers = all.filter((paper) => !covered.has(paper) && !making.includes(paper));
  return { frame, css, papers };
}
