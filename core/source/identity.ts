import type { Digest, DigestHead, Entry } from '../paper';

/** What of a digest tells which one it is. */
export type Identity = Pick<Digest, 'title'> & {
  readonly entries: readonly Pick<Entry, 'paper'>[];
};

/**
 * Which of the known digests a file is a newer version of: one of its name that shares a paper or its
 * title. Else it is a new one, whose id is the wanted one or, where that is taken, the next free. Ids in
 * `given` are those of other files, whatever is known of them.
 */
export function chooseId(
  wanted: string,
  digest: Identity,
  known: readonly DigestHead[],
  given: ReadonlySet<string> = new Set(),
): string {
  const named = known.filter(({ id }) => id === wanted || isNumbered(id, wanted));
  const papers = new Set(digest.entries.map(({ paper }) => paper));
  const same = named.find(
    (head) =>
      !given.has(head.id) &&
      (head.title === digest.title || head.papers.some((paper) => papers.has(paper))),
  );
  if (same) return same.id;
  const taken = new Set([...given, ...named.map(({ id }) => id)]);
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** Is an id a wanted one with the number that was put behind it? That of a month and a day is not: `2026-03-12` is no twelfth `2026-03`. */
function isNumbered(id: string, wanted: string): boolean {
  if (/(?:^|\D)\d{4}(?:-\d{2})?$/.test(wanted)) return false;
  return id.startsWith(`${wanted}-`) && /^(?:[2-9]|[1-9]\d+)$/.test(id.slice(wanted.length + 1));
}
