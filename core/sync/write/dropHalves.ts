import { type DigestKey, withDigests } from '../../store';

/**
 * Takes out heads without a body and bodies without a head. A transaction leaves none; but on a full disk
 * Firefox 153 was seen to keep some requests of one that failed. A half digest is fetched anew.
 */
export function dropHalves(): Promise<void> {
  return withDigests(async ({ heads, bodies }) => {
    const [ofHeads, ofBodies] = await Promise.all([heads.getAllKeys(), bodies.getAllKeys()]);
    const without = (keys: readonly DigestKey[], others: readonly DigestKey[]) => {
      const there = new Set(others.map((key) => JSON.stringify(key)));
      return keys.filter((key) => !there.has(JSON.stringify(key)));
    };
    await Promise.all([
      ...without(ofHeads, ofBodies).map((key) => heads.delete(key)),
      ...without(ofBodies, ofHeads).map((key) => bodies.delete(key)),
    ]);
  });
}
