import type { DigestHead } from '../paper';
import { chooseId, type Identity } from '../paper/digestIds';

/** The id that a digest gets, by the one that its file's name wants, when it is known what is in it. */
type ChooseId = (wanted: string, digest: Identity) => string;

/**
 * Gives digests that came as files their ids, one after the other: those of what they are newer versions of, and none
 * that another one has or that is in `taken`.
 */
export function openIds(
  stored: readonly DigestHead[],
  taken: ReadonlySet<string> = new Set(),
): ChooseId {
  const known = stored.filter(({ source }) => source === 'files');
  // Which file has which id now, by the id that it wanted.
  const given = new Map<string, string>();
  return (wanted, digest) => {
    given.delete(wanted);
    const id = chooseId(wanted, digest, known, new Set([...taken, ...given.values()]));
    given.set(wanted, id);
    return id;
  };
}
