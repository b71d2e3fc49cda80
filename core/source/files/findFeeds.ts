import { largestFile } from '../../digest';
import { Failure } from '../../failure';
import { decodeIndex } from '../../feed/decode';
import type { DigestFile } from '../files';
import type { GivenFile, Refused } from './given';

/** The digests of the feeds among some files, and which files belong to a feed. */
export type Feeds = {
  readonly digests: readonly DigestFile[];
  readonly used: ReadonlySet<GivenFile>;
  readonly refused: readonly Refused[];
};

/** Finds every `index.json` that is a feed's, and beside it the digests that it lists. */
export async function findFeeds(given: readonly GivenFile[]): Promise<Feeds> {
  const byPath = new Map(given.map((file) => [place(file), file]));
  const digests: DigestFile[] = [];
  const used = new Set<GivenFile>();
  const refused: Refused[] = [];
  for (const file of given.filter(({ path }) => /(?:^|\/)index\.json$/.test(path))) {
    const text = file.size > largestFile ? '' : await file.text().catch(() => '');
    if (!isFeed(text)) continue;
    used.add(file);
    try {
      const folder = file.path.slice(0, -'index.json'.length);
      for (const listed of decodeIndex(text).digests) {
        const found = byPath.get(place({ ...file, path: folder + listed.url }));
        if (found) used.add(found);
        digests.push(found ? toDigest(found, listed) : missing(folder + listed.url, listed));
      }
    } catch (error) {
      refused.push({ path: file.path, code: 'malformed', detail: String(error) });
    }
  }
  return { digests, used, refused };
}

type Listed = NonNullable<DigestFile['listed']>;

function toDigest(file: GivenFile, { id, sha256 }: Listed): DigestFile {
  return { path: file.path, size: file.size, text: () => file.text(), listed: { id, sha256 } };
}

function missing(path: string, { id, sha256 }: Listed): DigestFile {
  const text = () => Promise.reject(new Failure('not-found', `${path} is listed and not there`));
  return { path, size: 0, text, listed: { id, sha256 } };
}

/** Two zips may hold the same path. */
function place({ zip = '', path }: Pick<GivenFile, 'zip' | 'path'>): string {
  return JSON.stringify([zip, path]);
}

/** A quick look, before the whole of it is checked: other programs have an index.json too. */
function isFeed(text: string): boolean {
  return /"format"\s*:\s*"paper-digest-feed"/.test(text.slice(0, 1000));
}
