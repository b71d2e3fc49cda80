import type { DigestHead } from '../paper';

/** How much is stored: digests, entries, and papers (an entry each, but a paper in two digests counts once). */
export type Counts = {
  readonly digests: number;
  readonly entries: number;
  readonly papers: number;
};

/** Digests by their heads → how much they hold. */
export function countAll(all: readonly DigestHead[]): Counts {
  const papers = all.flatMap((head) => head.papers);
  return { digests: all.length, entries: papers.length, papers: new Set(papers).size };
}
