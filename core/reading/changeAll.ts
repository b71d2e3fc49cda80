import type { PaperId } from '../paper';
import { type Reading, withReading } from '../store';

/** How many are read and written at once: a page that changes thousands paints in between. */
const TOGETHER = 100;

/**
 * Changes what the reader did with papers, in one transaction: `to` gives what a paper's reading becomes, or undefined where it
 * stays. Gives those that were changed, as they were before.
 */
export function changeAll(
  papers: readonly PaperId[],
  to: (known: Reading) => Reading | undefined,
): Promise<readonly Reading[]> {
  return withReading(async (reading) => {
    const before: Reading[] = [];
    const change = async (paper: PaperId) => {
      const known = (await reading.get(paper)) ?? { paper };
      const next = to(known);
      if (!next) return;
      before.push(known);
      await reading.put(next);
    };
    for (let at = 0; at < papers.length; at += TOGETHER)
      await Promise.all(papers.slice(at, at + TOGETHER).map(change));
    return before;
  });
}
