/** The lock that is held, if any: Yoyak holds one only while it writes digests. */
export async function heldLock(): Promise<string | undefined> {
  const { held = [] } = await navigator.locks.query();
  return held[0]?.name;
}
