/** A digest by its source and its id there. */
type Name = { readonly source: string; readonly id: string };

/** Do two names mean the same digest? */
export function isSameDigest(a: Name, b: Name): boolean {
  return a.source === b.source && a.id === b.id;
}

/** A digest's name as one string, for maps, sets and lists. */
export function writeDigestKey({ source, id }: Name): string {
  return JSON.stringify([source, id]);
}
