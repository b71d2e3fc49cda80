import type { IDBPObjectStore } from 'idb';
import type { DigestHead, Entry } from '../paper';
import type { DigestKey, StoreName, YoyakSchema } from './schema';

/** A digest with its head and its entries in their order. */
export type StoredDigest = { readonly head: DigestHead; readonly entries: readonly Entry[] };

type Store<Name extends 'heads' | 'bodies', Mode extends IDBTransactionMode> = IDBPObjectStore<
  YoyakSchema,
  StoreName[],
  Name,
  Mode
>;
/** The two stores of digests, to be read; who writes does it by what is below. */
export type DigestReads = {
  readonly heads: Store<'heads', 'readonly'>;
  readonly bodies: Store<'bodies', 'readonly'>;
};

/** The key of a digest in the stores of heads, of bodies and of what was not taken. */
export function digestKey({ source, id }: Pick<DigestHead, 'source' | 'id'>): DigestKey {
  return [source, id];
}

/** Puts a digest, or replaces the one in its place. Its head comes last: it says that the digest is there. */
export async function putDigest(
  stores: DigestReads,
  { head, entries }: StoredDigest,
): Promise<void> {
  const { source, id } = head;
  await write(stores.bodies).put({ source, id, entries });
  await putHead(stores, head);
}

/** Puts what is said of a digest whose entries stay as they are. */
export async function putHead({ heads }: DigestReads, head: DigestHead): Promise<void> {
  await write(heads).put(head);
}

/** Takes out a digest, or all of a range of keys; nothing where there is none. */
export async function deleteDigest(
  { heads, bodies }: DigestReads,
  key: DigestKey | IDBKeyRange,
): Promise<void> {
  await Promise.all([write(heads).delete(key), write(bodies).delete(key)]);
}

/** A store of a transaction that writes, whose type says otherwise to all others. */
function write<Name extends 'heads' | 'bodies'>(
  store: Store<Name, 'readonly'>,
): Store<Name, 'readwrite'> {
  return store as unknown as Store<Name, 'readwrite'>;
}
