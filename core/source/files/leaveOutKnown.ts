import type { Digest } from '../../paper';
import type { Asking } from '../../source';
import { type DigestFile, filesSource } from '../files';

/** Has a source this digest already? Gives which; `files` are those of an earlier import. */
export type Known = (digest: Digest) => Promise<string | undefined>;

/**
 * The files without those whose digest a subscription has. One of an earlier import stays: the import says that it is
 * the same. Throws the signal's reason only.
 */
export async function leaveOutKnown(
  files: readonly DigestFile[],
  isKnown: Known,
  asking: Asking = {},
): Promise<readonly DigestFile[]> {
  const source = filesSource(files, []);
  const { digests } = await source.list(asking);
  const wanted: DigestFile[] = [];
  for (const [index, file] of files.entries()) {
    const listed = digests[index];
    const read = listed && (await source.fetch(listed, asking));
    asking.signal?.throwIfAborted();
    // What cannot be read, or holds nothing, is told of by the import.
    const holder = read?.digest && (await isKnown(read.digest));
    if (holder === undefined || holder === 'files') wanted.push(file);
  }
  return wanted;
}
