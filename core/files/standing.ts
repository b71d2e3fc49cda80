import { encodeContent } from '../feed/encode';
import { hash } from '../hash';
import type { Digest, DigestHead } from '../paper';

/** Has a source this digest already? Gives which, and under which id; `files` are those of an earlier import. */
export type FindStanding = (
  digest: Digest,
) => Promise<Pick<DigestHead, 'source' | 'id'> | undefined>;

/**
 * What a digest that the reader gave is beside the others and what is stored: `repeated` the same as one before it,
 * `same` as one of an earlier import, to the last sign, which has that `id`; `known` to a subscription.
 */
type Standing =
  | { readonly kind: 'new' | 'repeated' }
  | { readonly kind: 'same'; readonly id: string }
  | { readonly kind: 'known'; readonly source: string };

/** How many of what was given are left out, and why. */
export type LeftOutCounts = Readonly<Record<Exclude<Standing['kind'], 'new'>, number>>;

/** Tells of one digest after the other how it stands. */
export function openStanding(isKnown: FindStanding): (digest: Digest) => Promise<Standing> {
  const given = new Set<string>();
  return async (digest) => {
    const key = await hash(encodeContent(digest));
    if (given.has(key)) return { kind: 'repeated' };
    given.add(key);
    const twin = await isKnown(digest);
    if (!twin) return { kind: 'new' };
    const { source, id } = twin;
    return source === 'files' ? { kind: 'same', id } : { kind: 'known', source };
  };
}
