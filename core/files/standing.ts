import { hash } from '../feed';
import type { Digest } from '../paper';

/** Has a source this digest already? Gives which; `files` are those of an earlier import. */
export type Known = (digest: Digest) => Promise<string | undefined>;

/**
 * What a digest that the reader gave is beside the others and what is stored: `repeated` the same as one before it,
 * `same` as one of an earlier import, to the last sign; `known` to a subscription.
 */
export type Standing =
  | { readonly kind: 'new' | 'repeated' | 'same' }
  | { readonly kind: 'known'; readonly source: string };

/** How many of what was given are left out, and why. */
export type LeftOut = Readonly<Record<Exclude<Standing['kind'], 'new'>, number>>;

/** Tells of one digest after the other how it stands. */
export function openStanding(isKnown: Known): (digest: Digest) => Promise<Standing> {
  const given = new Set<string>();
  return async (digest) => {
    const { title, date, entries } = digest;
    const key = await hash(JSON.stringify([title, date, entries]));
    if (given.has(key)) return { kind: 'repeated' };
    given.add(key);
    const source = await isKnown(digest);
    if (source === undefined) return { kind: 'new' };
    return source === 'files' ? { kind: 'same' } : { kind: 'known', source };
  };
}
