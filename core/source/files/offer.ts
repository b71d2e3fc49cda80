import type { Day, Digest } from '../../paper';
import type { Asking } from '../../source';
import { type DigestFile, filesSource } from '../files';

/**
 * What is in the files that the reader gave, before they are imported: of all `files` so many were `read`,
 * and those hold so many digests and papers.
 */
export type FilesOffer = {
  readonly files: number;
  readonly read: number;
  readonly digests: number;
  readonly papers: number;
  readonly newest?: { readonly date: Day; readonly title: string };
};

/** So many are looked into, the last by name, which mostly begins with the day. */
const LOOK = 12;

/** Looks into files; what is wrong with one is told when it is imported. Throws the signal's reason only. */
export async function offerFiles(
  files: readonly DigestFile[],
  asking: Asking = {},
): Promise<FilesOffer> {
  const source = filesSource(files, []);
  const looks = (await source.list(asking)).digests.slice(-LOOK);
  const found: Digest[] = [];
  for (const look of looks) {
    asking.signal?.throwIfAborted();
    const { digest } = await source.fetch(look, asking);
    if (digest) found.push(digest);
  }
  const [newest] = found.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return {
    files: files.length,
    read: looks.length,
    digests: found.length,
    papers: found.reduce((sum, { entries }) => sum + entries.length, 0),
    ...(newest && { newest: { date: newest.date, title: newest.title } }),
  };
}
