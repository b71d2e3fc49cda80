import type { Beside, Neighbour, Summary } from '../../paper';

/** The papers that stand before and after one of a digest's summaries, by its place among all of them. */
export function findBeside(all: readonly Summary[], at: number): Beside {
  const before = find(all, at, -1);
  const after = find(all, at, 1);
  return { ...(before && { before }), ...(after && { after }) };
}

/** The nearest other paper in one direction; a digest may have one twice. */
function find(all: readonly Summary[], from: number, step: number): Neighbour | undefined {
  const own = all[from]?.entry.paper;
  for (let at = from + step; all[at]; at += step) {
    const { paper, title } = (all[at] as Summary).entry;
    if (paper !== own) return { paper, title };
  }
  return undefined;
}
