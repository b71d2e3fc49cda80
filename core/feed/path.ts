const longest = 1_000;

/**
 * Does a path from a feed name a file below its index, however a host or a browser may read it? It has no
 * scheme, no host, no query, no step up, and nothing that becomes one when it is decoded.
 */
export function isSafePath(path: string): boolean {
  const plain = path.length > longest ? undefined : decode(path);
  if (plain === undefined || /^\/|^[a-z][a-z\d+.-]*:|[\\?#\p{Cc}]/iu.test(plain)) return false;
  const steps = plain.split('/');
  return (
    steps.length === path.split('/').length &&
    steps.every((step) => step !== '' && !/^\.+$/.test(step))
  );
}

/** Decoded to the end: some hosts do it twice. */
function decode(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return plain === path ? plain : decode(plain);
  } catch {
    return undefined;
  }
}
