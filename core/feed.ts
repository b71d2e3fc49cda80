import type { Day, Digest } from './paper';

/** A feed's `index.json`; its JSON Schema is data/schema/index.schema.json. */
export type FeedIndex = {
  readonly format: 'paper-digest-feed';
  readonly version: 1;
  readonly title: string;
  readonly language: string;
  readonly homepage?: string;
  readonly updated: Day | '';
  readonly digests: readonly ListedDigest[];
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
export type FeedAbout = Pick<FeedIndex, 'title' | 'language' | 'homepage'>;
/** A file of a feed: its path below the feed's root, and its text. */
export type FeedFile = { readonly path: string; readonly text: string };

/** Digests → every file of their feed, `index.json` first, newest day first. The same input gives the same bytes. */
export async function encodeFeed(
  about: FeedAbout,
  digests: readonly Digest[],
): Promise<FeedFile[]> {
  const files: FeedFile[] = [];
  const listed: ListedDigest[] = [];
  for (const digest of [...digests].sort(newestFirst)) {
    const text = encodeDigest(digest);
    const sha256 = await hash(text);
    const url = `digests/${fileName(digest.id)}.${sha256.slice(0, 12)}.json`;
    const { id, date, title, entries } = digest;
    const bytes = new TextEncoder().encode(text).length;
    listed.push({ id, date, title, entries: entries.length, url, bytes, sha256 });
    files.push({ path: url, text });
  }
  const { title, language, homepage } = about;
  const index: FeedIndex = {
    format: 'paper-digest-feed',
    version: 1,
    title,
    language,
    ...(homepage && { homepage }),
    updated: listed[0]?.date ?? '',
    digests: listed,
  };
  return [{ path: 'index.json', text: `${JSON.stringify(index, null, 1)}\n` }, ...files];
}

/** A digest → the text of its file, members in the format's order whatever theirs was. */
export function encodeDigest(digest: Digest): string {
  const { id, date, title, homepage, ai, tags, entries } = digest;
  return `${JSON.stringify({ id, date, title, homepage, ai, tags, entries })}\n`;
}

/** A text → the SHA-256 of its UTF-8 bytes in hexadecimal. */
export async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
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
