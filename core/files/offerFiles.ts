import type { Day } from '../day';
import { type DigestFile, filesSource } from '../files';
import type { Digest, Problem } from '../paper';
import type { Asking, Fetched } from '../source';
import { sumUpTold, type Told } from '../source/told';
import { type Known, type LeftOut, openStanding } from './standing';

/**
 * What is in the files that the reader gave, before they are imported: so many of all `files` were looked
 * into, and those hold so many digests and papers.
 */
export type FilesOffer = LeftOut & {
  readonly files: number;
  readonly looked: number;
  readonly digests: number;
  readonly papers: number;
  readonly newest?: { readonly date: Day; readonly title: string };
  readonly told: Told;
  /** Files that hold no paper, by their paths. */
  readonly empty: readonly string[];
  /** Why files could not be read. */
  readonly unread: readonly Problem[];
  /** The subscriptions that have some of the digests already, by their ids. */
  readonly knownTo: readonly string[];
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
  isKnown: Known = async () => undefined,
): Promise<FilesOffer> {
  const source = filesSource(files, []);
  const { digests } = await source.list(asking);
  const paths = new Map(digests.map(({ id }, index) => [id, files[index]?.path ?? id]));
  const byName = digests.toSorted((a, b) => counting.compare(a.id, b.id));
  const empty: string[] = [];
  const unread: Problem[] = [];
  const knownTo: string[] = [];
  const found: Digest[] = [];
  const fetched: Fetched[] = [];
  const standing = openStanding(isKnown);
  let [looked, same, repeated] = [0, 0, 0];
  for (const listed of byName.slice(-LOOK * TIMES).reverse()) {
    if (looked % LOOK === 0 && found.length > 0) break;
    looked += 1;
    const each = await source.fetch(listed, asking);
    asking.signal?.throwIfAborted();
    fetched.push(each);
    const stands = each.digest && (await standing(each.digest));
    if (stands?.kind === 'same') same += 1;
    else if (stands?.kind === 'repeated') repeated += 1;
    else if (stands?.kind === 'known') knownTo.push(stands.source);
    if (each.digest) found.push(each.digest);
    else if (each.unread) unread.push(...each.problems);
    else empty.push(paths.get(listed.id) ?? listed.id);
  }
  const [newest] = found.toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
  return {
    files: files.length,
    looked,
    digests: found.length,
    papers: found.reduce((sum, { entries }) => sum + entries.length, 0),
    ...(newest && { newest: { date: newest.date, title: newest.title } }),
    told: sumUpTold(fetched),
    empty,
    unread,
    known: knownTo.length,
    knownTo: [...new Set(knownTo)],
    same,
    repeated,
  };
}
