import { type DigestKey, withDigests } from '../../store';
import { deleteDigest } from '../../store/digests';

/**
 * Takes out heads without a body and bodies without a head. A transaction leaves none; but on a full disk
 * Firefox 153 was seen to keep some requests of one that failed. A half digest is fetched anew.
 */
export function dropHalves(): Promise<void> {
  return withDigests(async (stores) => {
    const { heads, bodies } = stores;
    const [ofHeads, ofBodies] = await Promise.all([heads.getAllKeys(), bodies.getAllKeys()]);
    const without = (keys: readonly DigestKey[], others: readonly DigestKey[]) => {
      const there = new Set(others.map((key) => JSON.stringify(key)));
      return keys.filter((key) => !there.has(JSON.stringify(key)));
    };
    const halves = [...without(ofHeads, ofBodies), ...without(ofBodies, ofHeads)];
    await Promise.all(halves.map((key) => deleteDigest(stores, key)));
  });
}
