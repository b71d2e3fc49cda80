import type { Day } from './day';
import { splitByYear } from './feed/years';
import type { Digest } from './paper';

/**
 * A feed's `index.json`; its JSON Schema is data/schema/index.schema.json. In a feed with `pages`,
 * `digests` holds those of the other years only, which are the newest.
 */
export type FeedIndex = {
  readonly format: 'paper-digest-feed';
  readonly version: 1;
  readonly title: string;
  readonly language: string;
  readonly homepage?: string;
  readonly updated: Day | '';
  readonly digests: readonly ListedDigest[];
  readonly pages?: readonly ListedPage[];
};
/** One digest in the index; `url` is relative to it, `bytes` and `sha256` are of that file. */
export type ListedDigest = {
  readonly id: string;
  readonly date: Day;
  readonly title: string;
  readonly entries: number;
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
};
/** A year (`2024`) whose digests, that many, are listed in a file of their own. */
export type ListedPage = {
  readonly year: string;
  readonly url: string;
  readonly digests: number;
  readonly bytes: number;
  readonly sha256: string;
};
/** Such a file; its JSON Schema is data/schema/page.schema.json, its urls are relative to `index.json`. */
export type FeedPage = {
  readonly format: 'paper-digest-feed-page';
  readonly version: 1;
  readonly year: string;
  readonly digests: readonly ListedDigest[];
};
/** What a feed says of itself. */
export type FeedAbout = Pick<FeedIndex, 'title' | 'language' | 'homepage'>;
/** A file of a feed: its path below the feed's root, and its text. */
export type FeedFile = { readonly path: string; readonly text: string };
/** Older years on pages of their own: wanted, unwanted, or, when absent, once the index would be long. */
type FeedOptions = { readonly paged?: boolean };

/** A feed with more digests than this is paged. */
const MANY = 400;

/**
 * Digests → every file of their feed: `index.json` first, then its pages, then the digests, newest day
 * first. The same input gives the same bytes, and a page's change only with a digest of its year.
 */
export async function encodeFeed(
  about: FeedAbout,
  digests: readonly Digest[],
  { paged = digests.length > MANY }: FeedOptions = {},
): Promise<FeedFile[]> {
  const files: FeedFile[] = [];
  const listed: ListedDigest[] = [];
  for (const digest of [...digests].sort(newestFirst)) {
    const text = encodeDigest(digest);
    const { id, date, title, entries } = digest;
    const named = await nameFile(`digests/${fileName(id)}`, text);
    listed.push({ id, date, title, entries: entries.length, ...named });
    files.push({ path: named.url, text });
  }
  const { newest, years } = splitByYear(listed, paged);
  const pages: ListedPage[] = [];
  const pageFiles: FeedFile[] = [];
  for (const [year, ofYear] of years) {
    const text = encodePage(year, ofYear);
    const { url, ...content } = await nameFile(`pages/${year}`, text);
    pages.push({ year, url, digests: ofYear.length, ...content });
    pageFiles.push({ path: url, text });
  }
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
  };
  const text = `${JSON.stringify(index, null, 1)}\n`;
  return [{ path: 'index.json', text }, ...pageFiles, ...files];
}

function encodePage(year: string, digests: readonly ListedDigest[]): string {
  const page: FeedPage = { format: 'paper-digest-feed-page', version: 1, year, digests };
  return `${JSON.stringify(page, null, 1)}\n`;
}

/** Content-addressed: a file never changes under its name. */
async function nameFile(
  path: string,
  text: string,
): Promise<Pick<ListedPage, 'url' | 'bytes' | 'sha256'>> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = await hash(bytes);
  return { url: `${path}.${sha256.slice(0, 12)}.json`, bytes: bytes.length, sha256 };
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

/** Bytes, or a text as UTF-8 → their SHA-256 in hexadecimal. */
export async function hash(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
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
