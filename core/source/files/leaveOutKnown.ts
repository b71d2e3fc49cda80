import type { Digest } from '../../paper';
import type { Asking } from '../../source';
import { type DigestFile, filesSource } from '../files';

/** Does a subscription have this digest already? Gives which. */
export type Known = (digest: Digest) => Promise<string | undefined>;

/** The files that bring something, without those whose digest is known. Throws the signal's reason only. */
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
    if (!read?.digest || !(await isKnown(read.digest))) wanted.push(file);
  }
  return wanted;
}
