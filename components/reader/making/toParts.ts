import { byTurn, isUnderWay, type MakingProgress } from '../../../core/making';

/** Summaries that are being made or have yet to be, and those that wait for the reader's word. */
type Parts = {
  readonly coming: readonly MakingProgress[];
  readonly waiting: readonly MakingProgress[];
};

/**
 * Summaries in the order in which they will be made: first what is being made, or being saved, then what waits for its turn.
 * Apart from them what waits for the reader: first what is made, then what was stopped or has failed, each in the order in
 * which it was asked for.
 */
export function toParts(queue: readonly MakingProgress[]): Parts {
  const sorted = [...queue].sort(compare);
  const isComing = (each: MakingProgress) => isUnderWay(each) || each.isSaving === true;
  return { coming: sorted.filter(isComing), waiting: sorted.filter((each) => !isComing(each)) };
}

function compare(one: MakingProgress, other: MakingProgress): number {
  const [at, otherAt] = [rank(one), rank(other)];
  if (at !== otherAt) return at - otherAt;
  const turn = at === 1 ? byTurn(one, other) : one.askedAt - other.askedAt;
  return turn || (one.paper < other.paper ? -1 : 1);
}

function rank({ state, isSaving }: MakingProgress): number {
  if (state === 'making' || isSaving) return 0;
  if (state === 'waiting') return 1;
  return state === 'made' ? 2 : 3;
}
