import type { Digest } from '../../../core/paper';
import { replace } from '../../../core/sync/write/write';
import { makeDigests, onEmpty, writeRaw } from './digests';

export type Times = { readonly raw: number; readonly ours: number };

/** Writes the same 10,000 entries in two ways, each into an empty database, a different way first each round. */
export async function measureWriting(round: number): Promise<Times> {
  const digests = makeDigests(200, 50);
  const times = { raw: 0, ours: 0 };
  const ways: [keyof Times, () => Promise<unknown>][] = [
    ['raw', () => writeRaw(digests)],
    ['ours', () => replace(digests.map(toStored))],
  ];
  for (const [way, write] of round % 2 ? ways.reverse() : ways) times[way] = await onEmpty(write);
  await onEmpty(async () => undefined);
  return times;
}

function toStored({ entries, ...digest }: Digest) {
  const papers = entries.map(({ paper }) => paper);
  return { head: { source: 'bench', revision: digest.id, papers, ...digest }, entries };
}
