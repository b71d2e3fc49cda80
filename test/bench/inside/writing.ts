import type { Digest } from '../../../core/paper';
import { withDigests } from '../../../core/store';
import { putDigest } from '../../../core/store/digests';
import { makeDigests, onEmpty, writeRaw } from './digests';

export type Times = { readonly raw: number; readonly ours: number };

/** Writes the same 10,000 entries in two ways, each into an empty database, a different way first each round. */
export async function measureWriting(round: number): Promise<Times> {
  const digests = makeDigests(200, 50);
  const times = { raw: 0, ours: 0 };
  const ways: [keyof Times, () => Promise<unknown>][] = [
    ['raw', () => writeRaw(digests)],
    ['ours', () => write(digests)],
  ];
  for (const [way, run] of round % 2 ? ways.reverse() : ways) times[way] = await onEmpty(run);
  await onEmpty(async () => undefined);
  return times;
}

function write(digests: readonly Digest[]): Promise<unknown> {
  return withDigests((stores) =>
    Promise.all(digests.map((digest) => putDigest(stores, toStored(digest)))),
  );
}

function toStored({ entries, ...digest }: Digest) {
  const papers = entries.map(({ paper }) => paper);
  return { head: { source: 'bench', revision: digest.id, papers, ...digest }, entries };
}
