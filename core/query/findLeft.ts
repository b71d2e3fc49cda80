import type { DigestHead } from '../paper';
import { writeDigestKey } from '../paper/digestName';
import type { DigestName } from '../store';

/** What is left of a digest: all of it, but its `source` lists it no more; or a `copy` of one summary, as it is not stored any more. */
export type LeftOf = 'source' | 'copy';

/** Stored digests → what tells what is left of one; undefined of one that is stored, and that its source lists. */
export function findLeft(heads: readonly DigestHead[]): (digest: DigestName) => LeftOf | undefined {
  const known = new Map(heads.map((head) => [writeDigestKey(head), head]));
  return (digest) => {
    const head = known.get(writeDigestKey(digest));
    if (!head) return 'copy';
    return head.goneAt === undefined ? undefined : 'source';
  };
}
