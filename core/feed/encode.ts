import type {
  FeedAbout,
  FeedFile,
  FeedIndex,
  FeedOptions,
  FeedPage,
  ListedDigest,
  ListedFile,
  ListedPage,
} from '../feed';
import { hash } from '../hash';
import type { Digest } from '../paper';
import { encodePack, isPackable, LEAST_IN_PACK, splitByMonth } from './pack';
import { splitByYear } from './years';

/** A feed with more digests than this is paged. */
const MANY = 400;

/** A file as it is written, and as another one names it. */
type Named = { readonly file: FeedFile; readonly listed: ListedFile };

/**
 * Digests → every file of their feed: `index.json` first, then its pages, the packs, and the digests, newest day
 * first. The same input gives the same bytes, and a page's change only with a digest of its year.
 */
export async function encodeFeed(
  about: FeedAbout,
  digests: readonly Digest[],
  { paged = digests.length > MANY, packed = true }: FeedOptions = {},
): Promise<FeedFile[]> {
  const files = new Map<string, FeedFile>();
  const listed: ListedDigest[] = [];
  for (const digest of [...digests].sort(newestFirst)) {
    const { id, date, title, entries } = digest;
    const named = await nameFile(`digests/${fileName(id)}`, encodeDigest(digest));
    listed.push({ id, date, title, entries: entries.length, ...named.listed });
    files.set(named.file.path, named.file);
  }
  const filesOf = (some: readonly ListedDigest[]) =>
    some.flatMap(({ url }) => files.get(url) ?? []);
  const { newest, years } = splitByYear(listed, paged);
  const pages: ListedPage[] = [];
  const pageFiles: FeedFile[] = [];
  const packFiles: FeedFile[] = [];
  for (const [year, ofYear] of years) {
    const page = await nameFile(`pages/${year}`, encodePage(year, ofYear));
    const isPacked = packed && isPackable(ofYear);
    const ofPage = isPacked ? await namePack(year, filesOf(ofYear)) : undefined;
    const { url, ...content } = page.listed;
    const count = ofYear.length;
    pages.push({ year, url, digests: count, ...content, ...(ofPage && { pack: ofPage.listed }) });
    pageFiles.push(page.file);
    if (ofPage) packFiles.push(ofPage.file);
  }
  const packRecent = async (name: string, some: readonly ListedDigest[]) => {
    if (!packed || some.length < LEAST_IN_PACK || !isPackable(some)) return undefined;
    const { file, listed } = await namePack(name, filesOf(some));
    packFiles.push(file);
    return { ...listed, digests: some.length };
  };
  const { open, closed } = splitByMonth(newest);
  const pack = await packRecent('recent', closed);
  const newestPack = await packRecent('newest', open);
  const isListed = packed && pages.length >= LEAST_IN_PACK && isPackable(pages);
  const listing = isListed ? await namePack('pages', pageFiles) : undefined;
  if (listing) packFiles.push(listing.file);
  const { title, language, homepage } = about;
  const index: FeedIndex = {
    format: 'paper-digest-feed',
    version: 1,
    title,
    language,
    ...(homepage && { homepage }),
    updated: listed[0]?.date ?? '',
    digests: newest,
    ...(pages.length > 0 && { pages }),
    ...(listing && { pagesPack: listing.listed }),
    ...(pack && { pack }),
    ...(newestPack && { newestPack }),
  };
  const text = `${JSON.stringify(index, null, 1)}\n`;
  return [{ path: 'index.json', text }, ...pageFiles, ...packFiles, ...files.values()];
}

function encodePage(year: string, digests: readonly ListedDigest[]): string {
  const page: FeedPage = { format: 'paper-digest-feed-page', version: 1, year, digests };
  return `${JSON.stringify(page, null, 1)}\n`;
}

function namePack(name: string, files: readonly FeedFile[]): Promise<Named> {
  return nameFile(`packs/${name}`, encodePack(files));
}

/** Content-addressed: a file never changes under its name. */
async function nameFile(path: string, text: string): Promise<Named> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = await hash(bytes);
  const url = `${path}.${sha256.slice(0, 12)}.json`;
  return { file: { path: url, text }, listed: { url, bytes: bytes.length, sha256 } };
}

/** A digest → the text of its file, members in the format's order whatever theirs was. */
export function encodeDigest(digest: Digest): string {
  const { id, date, title, homepage, ai, language, tags, entries } = digest;
  return `${JSON.stringify({ id, date, title, homepage, ai, language, tags, entries })}\n`;
}

/** What a digest says, to the last sign: all of it but its id. */
export function encodeContent(digest: Omit<Digest, 'id'>): string {
  return encodeDigest({ ...digest, id: '' });
}

/** An id may hold anything that a file's stem may; its file must also be a plain URL segment. */
function fileName(id: string): string {
  // Sixty characters of Hangul are 180 bytes; a file's name may have 255.
  const plain = id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '');
  return [...plain].slice(0, 60).join('') || 'digest';
}

function newestFirst(a: Digest, b: Digest): number {
  return b.date < a.date ? -1 : b.date > a.date ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
