import type { DigestHead, PaperId } from '../../paper';

/** Of more papers it takes less time to read what the reader did with all there are. */
const MOST = 500;

type Differing = Readonly<Record<'wanted' | 'carded' | 'changed' | 'due', ReadonlySet<PaperId>>> & {
  readonly after: readonly DigestHead[];
};

/**
 * The papers whose readings say what cards are drawn or taken away once digests differ: those that are `due`, those that have
 * a card and are not `wanted`, and those `changed` that no digest has `after`, as a bookmark alone may keep them from now on.
 * Undefined where these are many.
 */
export function findAffected({
  after,
  wanted,
  carded,
  changed,
  due,
}: Differing): readonly PaperId[] | undefined {
  const covered = new Set(after.flatMap(({ papers }) => papers));
  const unwanted = [...carded].filter((paper) => !wanted.has(paper));
  const gone = [...changed].filter((paper) => !covered.has(paper));
  const near = new Set([...due, ...unwanted, ...gone]);
  return near.size > MOST ? undefined : [...near];
}
