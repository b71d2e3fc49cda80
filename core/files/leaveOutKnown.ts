import { type DigestFile, filesSource } from '../files';
import type { Asking } from '../source';
import { type Known, type LeftOut, openStanding } from './standing';

type Wanted = { readonly files: readonly DigestFile[]; readonly leftOut: LeftOut };

/**
 * The files without those whose digest is there already, from a subscription or an earlier import, or in another of
 * them; with `all`, what subscriptions have is wanted all the same. Throws the signal's reason only.
 */
export async function leaveOutKnown(
  files: readonly DigestFile[],
  isKnown: Known,
  { all = false, ...asking }: Asking & { readonly all?: boolean } = {},
): Promise<Wanted> {
  const source = filesSource(files, []);
  const { digests } = await source.list(asking);
  const standing = openStanding(isKnown);
  const wanted: DigestFile[] = [];
  const leftOut = { known: 0, same: 0, repeated: 0 };
  for (const [index, file] of files.entries()) {
    const listed = digests[index];
    const read = listed && (await source.fetch(listed, asking));
    asking.signal?.throwIfAborted();
    // What cannot be read, or holds nothing, is told of by the import.
    const { kind } = read?.digest ? await standing(read.digest) : ({ kind: 'new' } as const);
    if (kind === 'new' || (kind === 'known' && all)) wanted.push(file);
    else leftOut[kind] += 1;
  }
  return { files: wanted, leftOut };
}
