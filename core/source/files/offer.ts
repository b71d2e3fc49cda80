import type { Day } from '../../day';
import type { Digest } from '../../paper';
import type { Asking, Fetched } from '../../source';
import { type DigestFile, filesSource } from '../files';
import { sumUpTold, type Told } from '../told';

/**
 * What is in the files that the reader gave, before they are imported: so many of all `files` were looked
 * into, and those hold so many digests and papers.
 */
export type FilesOffer = {
  readonly files: number;
  readonly looked: number;
  readonly digests: number;
  readonly papers: number;
  readonly newest?: { readonly date: Day; readonly title: string };
  readonly told: Told;
};

/** So many are looked into at a time, the last by their ids first: the names of posts begin with the day, or count. */
const LOOK = 12;
const counting = new Intl.Collator('en', { numeric: true });
/** So often one looks further while no file holds a paper. */
const TIMES = 8;

/** Looks into files; what is wrong with one is told when it is imported. Throws the signal's reason only. */
export async function offerFiles(
  files: readonly DigestFile[],
  asking: Asking = {},
): Promise<FilesOffer> {
  const source = filesSource(files, []);
  const { digests } = await source.list(asking);
  const byName = digests.toSorted((a, b) => counting.compare(a.id, b.id));
  const found: Digest[] = [];
  const fetched: Fetched[] = [];
  let looked = 0;
  for (const listed of byName.slice(-LOOK * TIMES).reverse()) {
    if (looked % LOOK === 0 && found.length > 0) break;
    looked += 1;
    const each = await source.fetch(listed, asking);
    asking.signal?.throwIfAborted();
    fetched.push(each);
    if (each.digest) found.push(each.digest);
  }
  const [newest] = found.toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
  return {
    files: files.length,
    looked,
    digests: found.length,
    papers: found.reduce((sum, { entries }) => sum + entries.length, 0),
    ...(newest && { newest: { date: newest.date, title: newest.title } }),
    told: sumUpTold(fetched),
  };
}
