import { largestFile } from '../digest';
import { Failure } from '../failure';
import type { ListedDigest, ListedPage } from '../feed';
import { checkIndex, checkPage, checkUnique } from '../feed/check';
import type { DigestFile } from '../files';
import { hash } from '../hash';
import { type GivenFile, placeOfFile, type Refused } from './givenFile';

/** The digests of the feeds among some files, and which files belong to a feed. */
type Feeds = {
  readonly digests: readonly DigestFile[];
  readonly used: ReadonlySet<GivenFile>;
  readonly refused: readonly Refused[];
};

/**
 * Finds every `index.json` that is a feed's, with its pages, and beside it the digests that it lists. A feed
 * that is wrong in itself is refused whole; a digest that is missing says so when it is read.
 */
export async function findFeeds(given: readonly GivenFile[]): Promise<Feeds> {
  const byPlace = new Map(given.map((file) => [place(file, file.path), file]));
  const digests: DigestFile[] = [];
  const used = new Set<GivenFile>();
  const refused: Refused[] = [];
  for (const index of given.filter(({ path }) => /(?:^|\/)index\.json$/.test(path))) {
    let text = '';
    try {
      if (index.size <= largestFile) text = await index.text();
    } catch (error) {
      // Whose it is nobody can tell; that its zip is damaged the reader is to know.
      if (!isDamaged(error)) continue;
      used.add(index);
      refused.push({ path: placeOfFile(index), code: error.code, detail: String(error) });
    }
    if (!isFeed(text)) continue;
    // Whatever is listed was checked to be a path, which can be decoded.
    const open = (url: string) => {
      const path = index.path.slice(0, -'index.json'.length) + decodeURIComponent(url);
      const file = byPlace.get(place(index, path));
      if (file) used.add(file);
      return file ?? missing(path);
    };
    used.add(index);
    // Its packs say nothing that its other files do not.
    for (const file of given) if (isBeside(index, file, /^packs\/[^/]+\.json$/)) used.add(file);
    try {
      for (const listed of await readListed(text, open)) {
        const { path, zip, size, text } = open(listed.url);
        digests.push({ path, ...(zip !== undefined && { zip }), size, text, listed });
      }
    } catch (error) {
      const code = error instanceof Failure ? error.code : 'malformed';
      refused.push({ path: index.path, code, detail: String(error) });
    }
  }
  return { digests, used, refused };
}

type File = Pick<GivenFile, 'path' | 'zip' | 'size' | 'text'>;

async function readListed(text: string, open: (url: string) => File): Promise<ListedDigest[]> {
  const { digests, pages = [] } = checkIndex(JSON.parse(text));
  const listed = [...digests];
  for (const page of pages) {
    const read = await readPage(page, open(page.url));
    for (const digest of read.digests) listed.push(digest);
  }
  checkUnique(listed);
  return listed;
}

async function readPage(page: ListedPage, file: File) {
  if (file.size > largestFile) throw new Failure('too-large', file.path);
  const text = await file.text();
  if ((await hash(text)) !== page.sha256) throw new Failure('wrong-hash', file.path);
  return checkPage(JSON.parse(text), page);
}

function missing(path: string): File {
  const text = () => Promise.reject(new Failure('not-found', `${path} is listed and not there`));
  return { path, size: 0, text };
}

/** Two zips may hold the same path, and macOS writes Hangul in its parts. */
function place({ zip = '' }: GivenFile, path: string): string {
  return JSON.stringify([zip, path.normalize('NFC')]);
}

/** Does a file lie below a feed's index, at such a path? */
function isBeside(index: GivenFile, file: GivenFile, below: RegExp): boolean {
  const folder = index.path.slice(0, -'index.json'.length);
  return (
    file.zip === index.zip &&
    file.path.startsWith(folder) &&
    below.test(file.path.slice(folder.length))
  );
}

function isDamaged(error: unknown): error is Failure {
  return error instanceof Failure && error.code === 'zip-damaged';
}

/** A quick look, before the whole of it is checked: other programs have an index.json too. */
function isFeed(text: string): boolean {
  return /"format"\s*:\s*"paper-digest-feed"/.test(text.slice(0, 1000));
}
