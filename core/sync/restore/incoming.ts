import type { BackupDigest } from '../../backup';
import type { DigestHead, Entry } from '../../paper';
import type { DigestKey, Stores } from '../../store';
import { keepBefore } from '../write/before';

/** A backup's digest as it is stored. */
export type Incoming = { readonly head: DigestHead; readonly entries: readonly Entry[] };

/** What a restored backup did to the digests; `unchanged` counts those that were there in the same version. */
export type Changes = {
  readonly added: readonly DigestHead[];
  readonly changed: readonly DigestHead[];
  readonly removed: readonly DigestHead[];
  readonly unchanged: number;
};

/** The key of a digest as one string, for maps. */
export function place({ source, id }: Pick<DigestHead, 'source' | 'id'>): string {
  return JSON.stringify([source, id]);
}

/** A backup's digest → its head, with its papers, and its entries. */
export function toIncoming({ entries, ...rest }: BackupDigest): Incoming {
  return { head: { ...rest, papers: entries.map(({ paper }) => paper) }, entries };
}

/** Puts a digest, and in the restore point of `run` what stood in its place. */
export async function putDigest(
  stores: Stores,
  run: number,
  { head, entries }: Incoming,
  known: DigestHead | undefined,
): Promise<void> {
  const { source, id } = head;
  const noted = keepBefore(stores, run, head, known);
  // `put` itself may throw: the others must not be left without anyone to hear of their end.
  const puts = [
    async () => stores.heads.put(head),
    async () => stores.bodies.put({ source, id, entries }),
  ];
  await Promise.all([noted, ...puts.map((put) => put())]);
}

/** Takes a digest out, and puts it in the restore point of `run`. */
export async function removeDigest(stores: Stores, run: number, head: DigestHead): Promise<void> {
  const key: DigestKey = [head.source, head.id];
  const noted = keepBefore(stores, run, head, head);
  await Promise.all([noted, stores.heads.delete(key), stores.bodies.delete(key)]);
}
