import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { encodeFeed } from '../../core/feed/encode';
import type { Publication } from './archive';

/** Which host's limits a request counts against. */
export type HostName = 'static' | 'api' | 'raw';
/** What a host has at an address, and how many bytes it takes on the wire: hosts compress text. */
export type Held = { readonly body: Uint8Array; readonly etag: string; readonly wire: number };
/** A moment of what is published: the hosts as they answer then. */
export type Moment = ReadonlyMap<string, Held>;

export const feedAddress = 'https://digests.example/index.json';
export const githubAddress = 'https://github.com/owner/blog/tree/HEAD/_posts';
const tree = 'https://api.github.com/repos/owner/blog/git/trees/HEAD%3A_posts?recursive=1';
const raw = 'https://raw.githubusercontent.com/owner/blog/HEAD/_posts/';

export function nameHost(url: string): HostName {
  if (url.startsWith('https://api.')) return 'api';
  return url.startsWith('https://raw.') ? 'raw' : 'static';
}

const held = new Map<string, Held>();

/** Equal texts are held once: moments share nearly all they have. */
function hold(text: string, compress = (body: Uint8Array) => gzipSync(body).length): Held {
  const etag = createHash('sha256').update(text).digest('base64');
  const before = held.get(etag);
  if (before) return before;
  const body = Buffer.from(text);
  const made = { body, etag, wire: compress(body) };
  held.set(etag, made);
  return made;
}

/** The feed of an archive, as the compiler writes it. */
export async function publishFeed(archive: readonly Publication[]): Promise<Moment> {
  const files = await encodeFeed(
    { title: 'Daily papers', language: 'ko' },
    archive.map(({ digest }) => digest),
  );
  const place = (path: string) => new URL(path, feedAddress).href;
  return new Map(
    files.map(({ path, text }) => [
      place(path),
      path.startsWith('packs/') ? hold(text, compressApart) : hold(text),
    ]),
  );
}

/** What is in a pack shrinks no better than by itself: days that say the same would vanish in one another, as real ones do not. */
function compressApart(body: Uint8Array): number {
  const parts: unknown[] = JSON.parse(Buffer.from(body).toString());
  return parts.reduce((sum: number, part) => sum + gzipSync(JSON.stringify(part)).length, 0);
}

/** What the index of an archive would take on the wire if it listed all of it. */
export async function measureWholeIndex(archive: readonly Publication[]): Promise<number> {
  const about = { title: 'Daily papers', language: 'ko' };
  const digests = archive.map(({ digest }) => ({ ...digest, entries: digest.entries.slice(0, 1) }));
  const [index] = await encodeFeed(about, digests, { paged: false });
  return gzipSync(index?.text ?? '').length;
}

/** The archive's posts in a folder on GitHub: its tree (https://docs.github.com/rest/git/trees), and the files. */
export function publishGithub(archive: readonly Publication[]): Moment {
  const blobs = archive.map(({ file, post }) => {
    const size = Buffer.byteLength(post);
    const sha = createHash('sha1').update(`blob ${size}\0`).update(post).digest('hex');
    const url = `https://api.github.com/repos/owner/blog/git/blobs/${sha}`;
    return { path: file, mode: '100644', type: 'blob', sha, size, url };
  });
  const sha = createHash('sha1')
    .update(blobs.map((blob) => blob.sha).join())
    .digest('hex');
  const url = `https://api.github.com/repos/owner/blog/git/trees/${sha}`;
  return new Map([
    [tree, hold(JSON.stringify({ sha, url, tree: blobs, truncated: false }))],
    ...archive.map(({ file, post }) => [`${raw}${file}`, hold(post)] as const),
  ]);
}
