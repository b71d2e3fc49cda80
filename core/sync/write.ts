import { outdateCards } from '../cards/fill';
import type { DigestHead } from '../paper';
import type { StoredDigest } from '../query';
import { type DigestKey, type DigestStores, withDigests } from '../store';

/** Puts digests, whole or not at all, in one transaction; gives what stood in their places. */
export async function replace(digests: readonly StoredDigest[]): Promise<StoredDigest[]> {
  if (digests.length === 0) return [];
  await outdateCards();
  return withDigests(async (stores) => {
    const before = await readAll(stores, digests.map(keyOf));
    await Promise.all([
      ...digests.map(async ({ head }) => stores.heads.put(head)),
      ...digests.map(async ({ head: { source, id }, entries }) =>
        stores.bodies.put({ source, id, entries }),
      ),
    ]);
    return before;
  });
}

/** Takes digests out in one transaction; gives what was there. */
export async function remove(gone: readonly DigestHead[]): Promise<StoredDigest[]> {
  if (gone.length === 0) return [];
  await outdateCards();
  return withDigests(async (stores) => {
    const keys = gone.map((head) => keyOf({ head }));
    const before = await readAll(stores, keys);
    await Promise.all(keys.flatMap((key) => [stores.heads.delete(key), stores.bodies.delete(key)]));
    return before;
  });
}

function keyOf({ head }: { readonly head: DigestHead }): DigestKey {
  return [head.source, head.id];
}

async function readAll(
  { heads, bodies }: DigestStores,
  keys: readonly DigestKey[],
): Promise<StoredDigest[]> {
  const stored = new Set((await heads.getAllKeys()).map((key) => JSON.stringify(key)));
  const found = await Promise.all(
    keys
      .filter((key) => stored.has(JSON.stringify(key)))
      .map(async (key) => ({ head: await heads.get(key), body: await bodies.get(key) })),
  );
  return found.flatMap(({ head, body }) => (head && body ? [{ head, entries: body.entries }] : []));
}
