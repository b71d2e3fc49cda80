/** Where a panel may stand, the best place first, behind the one that only the reader takes. */
export const PLACES = ['above', 'abstract', 'full-text', 'labs', 'outer', 'float'] as const;
/** Extensions that write into arXiv's pages too, in the order of the marks by which a page's script knows them. */
export const NEIGHBOURS = ['Dark Reader', 'arxiv-utils', 'PaperMemory', 'ArxivGPT'] as const;
/** How many showings are remembered. */
export const REMEMBERED = 50;

/**
 * How one panel came to be shown, and nothing of which paper's: where it stood, how often it was put back, after how many
 * milliseconds from the page's first byte it was painted, and which neighbours were seen, a bit for each.
 */
export type Showing = {
  readonly place: (typeof PLACES)[number];
  readonly returned: number;
  readonly ms: number;
  readonly near: number;
};

/** What somebody sent or stored → a showing, or undefined where it is none. */
export function toShowing(raw: unknown): Showing | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const given = raw as Record<string, unknown>;
  const place = PLACES.find((each) => each === given.place);
  const [returned, ms, near] = [given.returned, given.ms, given.near];
  if (!place || !isCount(returned, 3) || !isCount(ms, 600_000)) return undefined;
  return isCount(near, 2 ** NEIGHBOURS.length - 1) ? { place, returned, ms, near } : undefined;
}

/** What is stored → the showings in it, the newest last, `one` behind them. */
export function addShowing(stored: unknown, one?: Showing): readonly Showing[] {
  const known = (Array.isArray(stored) ? stored : []).flatMap((each) => toShowing(each) ?? []);
  return [...known, ...(one ? [one] : [])].slice(-REMEMBERED);
}

/** The neighbours that were seen in any of them. */
export function listNeighbours(all: readonly Showing[]): readonly string[] {
  return NEIGHBOURS.filter((_, bit) => all.some(({ near }) => near & (1 << bit)));
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}
