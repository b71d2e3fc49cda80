const place = globalThis as { yoyak?: true };

/**
 * Is this the first script of this Yoyak in the page? It may come by the manifest and once more when it is allowed
 * or installed. After an update the new one finds a world of its own, and is the first there.
 */
export function isFirst(): boolean {
  // Not just any value: an element of the page with this id stands there too.
  const first = place.yoyak !== true;
  place.yoyak = true;
  return first;
}
