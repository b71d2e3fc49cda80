import type { Figure } from '../figures';
import type { Candidate } from './findCandidates';
import { goesElsewhere } from './match/goesElsewhere';
import { isOfOther } from './match/isOfOther';
import { isOtherThing } from './match/isOtherThing';
import { isSameFigure } from './match/isSameFigure';
import { weigh } from './match/weigh';
import type { Context } from './readContext';

/** A figure that is looked for; those of one `block`, a paragraph, say things that belong together. */
export type Wanted = {
  readonly figure: Omit<Figure, 'start' | 'end'>;
  readonly context: Context;
  readonly block: number;
};

/**
 * How much has to speak for a figure, by how much text it is looked for in: in a whole paper chance finds more, unless others
 * that stand beside it in the block do so in the sentence too.
 */
const ENOUGH = { abstract: 3, paper: 4 } as const;
/** How many figures of a block on each side of one are asked where they are. */
const NEIGHBOURS = 4;

/**
 * For each figure that is wanted the one among the candidates that is the same, or undefined: where none has its value and
 * unit, and where nothing but a value that many things have speaks for it.
 */
export function findMatches<Found extends Candidate>(
  wanted: readonly Wanted[],
  candidates: readonly Found[],
  where: keyof typeof ENOUGH,
): readonly (Found | undefined)[] {
  const found = wanted.map((one) =>
    candidates
      .filter((candidate) => isSameFigure(one.figure, candidate, candidates))
      .map((candidate) => ({ candidate, ...weigh(one, candidate) }))
      .filter(({ evidence }) => evidence >= ENOUGH.abstract)
      .filter(({ candidate }) => !goesElsewhere(one, candidate))
      .filter(({ candidate }) => !isOfOther(one, candidate))
      .filter(({ candidate }) => !isOtherThing(one, candidate, wanted, candidates)),
  );
  const taken = new Map<Candidate, number>();
  return wanted.map(({ block }, at) => {
    const besides = (candidate: Candidate) => {
      let sum = 0;
      for (let other = at - NEIGHBOURS; other <= at + NEIGHBOURS; other += 1) {
        if (other === at || wanted[other]?.block !== block) continue;
        const isBeside = found[other]?.some(
          (each) => each.candidate !== candidate && each.candidate.sentence === candidate.sentence,
        );
        if (isBeside) sum += 0.5 / Math.abs(other - at);
      }
      return sum;
    };
    const ranked = (found[at] ?? [])
      .filter(({ candidate, evidence }) => evidence + besides(candidate) >= ENOUGH[where])
      .map(({ candidate, rank }) => ({
        candidate,
        rank: rank + besides(candidate) - (taken.get(candidate) === block ? 0.5 : 0),
      }))
      // Of what is alike the first: sorting keeps the order.
      .sort((a, b) => b.rank - a.rank);
    const best = ranked[0]?.candidate;
    if (best) taken.set(best, block);
    return best;
  });
}
