import { outdateCards } from '../../cards/outdated';
import type { DigestHead, Problem } from '../../paper';
import { type DigestStores, withDigests } from '../../store';
import { deleteDigest, digestKey, putDigest, type StoredDigest } from '../../store/digests';
import { keepBefore } from './before';

/** Puts a digest, and first, in the restore point of `run`, what stood in its place: `known`, or nothing. */
export async function putNoted(
  stores: DigestStores,
  run: number,
  digest: StoredDigest,
  known: DigestHead | undefined,
  problems?: readonly Problem[],
): Promise<void> {
  const { source, id } = digest.head;
  const put = source === 'made' ? { put: digest.entries } : {};
  await keepBefore(stores, run, { source, id, ...put }, known, problems);
  await putDigest(stores, digest);
}

/** Takes a digest out, and puts it first in the restore point of `run`. */
export async function deleteNoted(
  stores: DigestStores,
  run: number,
  head: DigestHead,
): Promise<void> {
  await keepBefore(stores, run, head, head);
  await deleteDigest(stores, digestKey(head));
}

/** Takes digests out in one transaction, each as `deleteNoted` does. */
export async function deleteAllNoted(run: number, gone: readonly DigestHead[]): Promise<void> {
  if (gone.length === 0) return;
  await outdateCards();
  await withDigests((stores) => Promise.all(gone.map((head) => deleteNoted(stores, run, head))));
}
