type Name = { readonly source: string; readonly id: string };

/** Do two names mean the same digest? */
export function isSameDigest(a: Name, b: Name): boolean {
  return a.source === b.source && a.id === b.id;
}
