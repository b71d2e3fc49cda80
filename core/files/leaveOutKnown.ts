import { type DigestFile, filesSource, type GivenWith } from '../files';
import type { DigestHead } from '../paper';
import type { Identity } from '../paper/digestIds';
import type { Asking } from '../source';
import { openIds } from './chooseIds';
import { type FindStanding, type LeftOutCounts, openStanding } from './standing';

type Wanted = Required<Pick<GivenWith, 'all' | 'taken'>> & {
  readonly files: readonly DigestFile[];
  readonly leftOut: LeftOutCounts;
};
/** A file that is to be stored under the id that it wants, or that is stored under an id already. */
type Fresh = { readonly wanted: string; readonly digest: Identity };
type Same = { readonly wanted: string; readonly stored: string };

/**
 * The files without those whose digest is there already, from a subscription or an earlier import, or in another of
 * them; with `all`, what subscriptions have is wanted all the same. They are to be imported with the others of what this gives:
 * what is left out must neither change the names of the rest nor be replaced by it. Throws the signal's reason only.
 */
export async function leaveOutKnown(
  files: readonly DigestFile[],
  stored: readonly DigestHead[],
  isKnown: FindStanding,
  { all = false, ...asking }: Asking & { readonly all?: boolean } = {},
): Promise<Wanted> {
  const source = filesSource(files, []);
  const { digests } = await source.list(asking);
  const standing = openStanding(isKnown);
  const wanted = new Set<DigestFile>();
  const fresh: Fresh[] = [];
  const same = new Map<DigestFile, Same>();
  const leftOut = { known: 0, same: 0, repeated: 0 };
  for (const [index, file] of files.entries()) {
    const listed = digests[index];
    const read = listed && (await source.fetch(listed, asking));
    asking.signal?.throwIfAborted();
    // What cannot be read, or holds nothing, is told of by the import.
    const stands = read?.digest ? await standing(read.digest) : ({ kind: 'new' } as const);
    const { kind } = stands;
    if (kind === 'same') same.set(file, { wanted: listed?.id ?? '', stored: stands.id });
    else if (kind === 'new' || (kind === 'known' && all)) {
      wanted.add(file);
      if (listed && read?.digest)
        fresh.push({ wanted: listed.id, digest: toIdentity(read.digest) });
    } else leftOut[kind] += 1;
  }
  const replaced = findReplaced(fresh, [...same.values()], stored);
  const taken = new Set<string>();
  for (const [file, each] of same) {
    if (replaced.has(each.stored)) wanted.add(file);
    else {
      taken.add(each.stored);
      leftOut.same += 1;
    }
  }
  return { files: files.filter((file) => wanted.has(file)), leftOut, all: files, taken };
}

/**
 * The ids of stored digests that came again under other names and that others of the files are newer versions of: such
 * a one is kept only by its own file. What has its file's very name is nobody else's.
 */
function findReplaced(
  fresh: readonly Fresh[],
  same: readonly Same[],
  stored: readonly DigestHead[],
): ReadonlySet<string> {
  if (same.length === 0) return new Set();
  const own = same.filter((each) => each.wanted === each.stored).map((each) => each.stored);
  const choose = openIds(stored, new Set(own));
  return new Set(fresh.map(({ wanted, digest }) => choose(wanted, digest)));
}

/** No more of a digest than that: there may be thousands. */
function toIdentity({ title, entries }: Identity): Identity {
  return { title, entries: entries.map(({ paper }) => ({ paper })) };
}
