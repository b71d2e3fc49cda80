import { outdateCards } from '../../cards/outdated';
import type { DigestHead } from '../../paper';
import type { StoredDigest } from '../../query';
import { type DigestStores, together, withDigests } from '../../store';

type Beside = (stores: DigestStores, head: DigestHead) => Promise<unknown>;

/** Puts digests, whole or not at all, in one transaction; `beside` does its part for each in the same one. */
export async function replace(digests: readonly StoredDigest[], beside?: Beside): Promise<void> {
  if (digests.length === 0) return;
  await outdateCards();
  await withDigests((stores) =>
    together(
      ...digests.flatMap(({ head, entries }) => [
        async () => beside?.(stores, head),
        () => stores.heads.put(head),
        () => stores.bodies.put({ source: head.source, id: head.id, entries }),
      ]),
    ),
  );
}

/** Takes digests out in one transaction; `beside` does its part for each in the same one, first. */
export async function remove(gone: readonly DigestHead[], beside?: Beside): Promise<void> {
  if (gone.length === 0) return;
  await outdateCards();
  await withDigests((stores) =>
    together(
      ...gone.flatMap((head) => [
        async () => beside?.(stores, head),
        () => stores.heads.delete([head.source, head.id]),
        () => stores.bodies.delete([head.source, head.id]),
      ]),
    ),
  );
}
