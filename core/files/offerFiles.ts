import type { Day } from '../day';
import { type DigestFile, filesSource } from '../files';
import type { Digest, DigestHead, Problem } from '../paper';
import type { Asking, Fetched } from '../source';
import { sumUpTold, type ToldKinds } from '../source/told';
import { openIds } from './chooseIds';
import { type FindStanding, type LeftOutCounts, openStanding } from './standing';

/**
 * What is in the files that the reader gave, before they are imported: so many of all `files` were looked
 * into, and those hold so many digests and papers.
 */
export type FilesOffer = LeftOutCounts & {
  readonly files: number;
  /** What the reader gave, by name: files, zips, and folders, each once. */
  readonly given: readonly string[];
  readonly looked: number;
  readonly digests: number;
  readonly papers: number;
  /** How many of the digests are newer versions of what earlier imports brought. */
  readonly newer: number;
  readonly newest?: { readonly date: Day; readonly title: string };
  readonly told: ToldKinds;
  /** Files that hold no paper, by their paths. */
  readonly empty: readonly string[];
  /** Why files could not be read. */
  readonly unread: readonly Problem[];
  /** The subscriptions that have some of the digests already, by their ids. */
  readonly knownTo: readonly string[];
};

/** How many are looked into at a time, the last by their ids first: the names of posts begin with the day, or count. */
const LOOK = 12;
const counting = new Intl.Collator('en', { numeric: true });
/** How often one looks further while no file holds a paper. */
const TIMES = 8;

/**
 * Looks into files, beside what is `stored`; what is wrong with one is told when it is imported. Throws the
 * signal's reason only.
 */
export async function offerFiles(
  files: readonly DigestFile[],
  asking: Asking = {},
  isKnown: FindStanding = async () => undefined,
  stored: readonly DigestHead[] = [],
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
  const fresh = new Map<string, Digest>();
  const taken = new Set<string>();
  let [looked, same, repeated] = [0, 0, 0];
  for (const listed of byName.slice(-LOOK * TIMES).reverse()) {
    if (looked % LOOK === 0 && found.length > 0) break;
    looked += 1;
    const each = await source.fetch(listed, asking);
    asking.signal?.throwIfAborted();
    fetched.push(each);
    const stands = each.digest && (await standing(each.digest));
    if (stands?.kind === 'same') {
      same += 1;
      taken.add(stands.id);
    } else if (stands?.kind === 'repeated') repeated += 1;
    else if (stands?.kind === 'known') knownTo.push(stands.source);
    else if (each.digest) fresh.set(listed.id, each.digest);
    if (each.digest) found.push(each.digest);
    else if (each.unread) unread.push(...each.problems);
    else empty.push(paths.get(listed.id) ?? listed.id);
  }
  const [newest] = found.toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
  return {
    files: files.length,
    given: [...new Set(files.map(rootOf))],
    looked,
    digests: found.length,
    newer: countNewer(fresh, stored, taken),
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

/** What a file was given in, or it itself. */
function rootOf({ path, zip }: DigestFile): string {
  const [first = '', ...deeper] = (zip ?? path).split('/');
  return deeper.length > 0 ? `${first}/` : first;
}

/** By the ids that they will get, which an import gives in the order of the files' names. */
function countNewer(
  fresh: ReadonlyMap<string, Digest>,
  stored: readonly DigestHead[],
  taken: ReadonlySet<string>,
): number {
  const before = new Set(stored.flatMap(({ source, id }) => (source === 'files' ? [id] : [])));
  const choose = openIds(stored, taken);
  const inOrder = [...fresh].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.filter(([wanted, digest]) => before.has(choose(wanted, digest))).length;
}
