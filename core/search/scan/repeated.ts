import type { PaperId } from '../../paper';
import type { SearchedDigest } from '../folded/rows';
import type { makeSlices } from '../slices';

const known = new WeakMap<readonly SearchedDigest[], ReadonlySet<PaperId>>();

/** The papers that stand in several of some digests, looked for once, in slices: most papers stand in one alone. */
export async function findRepeated(
  digests: readonly SearchedDigest[],
  slices: ReturnType<typeof makeSlices>,
): Promise<ReadonlySet<PaperId>> {
  const before = known.get(digests);
  if (before) return before;
  const all = new Set<PaperId>();
  const repeated = new Set<PaperId>();
  for (const { papers } of digests) {
    for (const paper of papers) if (all.size === all.add(paper).size) repeated.add(paper);
    if (slices.isOver()) await slices.pause();
  }
  known.set(digests, repeated);
  return repeated;
}
