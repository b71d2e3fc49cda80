import type { DigestHead, PaperId } from '../../paper';
import type { Stores } from '../../store';
import type { StoredDigest } from '../../store/digests';

/**
 * What was made for the reader here and elsewhere: the digests that get papers from a backup, each with what it has now before
 * them. A paper that has a summary here, on whichever day, keeps that one.
 */
export async function joinMade(
  { bodies }: Pick<Stores, 'bodies'>,
  heads: readonly DigestHead[],
  incoming: readonly StoredDigest[],
): Promise<readonly StoredDigest[]> {
  const own = heads.filter(({ source }) => source === 'made');
  const given = incoming.filter(({ head }) => head.source === 'made');
  const bodiesOf = await Promise.all(given.map(({ head }) => bodies.get(['made', head.id])));
  const known = new Set<PaperId>(own.flatMap(({ papers }) => papers));
  return given.flatMap(({ head, entries }, index): StoredDigest[] => {
    const fresh = entries.filter(({ paper }) => !known.has(paper));
    if (fresh.length === 0) return [];
    for (const { paper } of fresh) known.add(paper);
    const there = own.find(({ id }) => id === head.id);
    const all = [...((there && bodiesOf[index]?.entries) ?? []), ...fresh];
    const revision = there ? joinRevisions(head, there) : head.revision;
    const papers = all.map(({ paper }) => paper);
    return [{ head: { ...(there ?? head), revision, papers }, entries: all }];
  });
}

/** A revision of its own for what is neither of two digests: that of the one that came last stands first, and is never cut off. */
export function joinRevisions(last: DigestHead, other: DigestHead | undefined): string {
  return [last.revision, ...(other ? [other.revision] : [])].join(' ').slice(0, 200);
}
