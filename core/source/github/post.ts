import { largestFile } from '../../digest';
import { Failure } from '../../failure';
import type { Asking } from '../../source';
import { type Reply, readTextReply, request } from '../net/net';
import { encodePath, type GithubFolder } from './folder';
import type { GithubHosts, TreeFile } from './tree';

/** A post's path from the repository's root, as problems name it. */
export function pathOf({ folder }: GithubFolder, { path }: Pick<TreeFile, 'path'>): string {
  return folder ? `${folder}/${path}` : path;
}

/** A listed file → its text. Throws `Failure` as `fetchBlob` does. */
export async function fetchPost(
  folder: GithubFolder,
  post: TreeFile,
  asking: Asking,
  hosts: GithubHosts,
): Promise<string> {
  const path = post.at ?? pathOf(folder, post);
  const reply = await fetchBlob(folder, path, post, asking, hosts);
  // It says UTF-8 of every file, whatever is in it.
  const { charset: _charset, ...unsaid } = reply;
  return readTextReply(unsaid);
}

/**
 * A file of the repository → its bytes. Throws `Failure`: `changed-meanwhile` when it is not what the tree listed, as
 * raw.githubusercontent.com may lag five minutes behind a push, or one came in between.
 */
export async function fetchBlob(
  { owner, repo, ref }: GithubFolder,
  path: string,
  listed: TreeFile,
  asking: Asking,
  hosts: GithubHosts,
): Promise<Reply> {
  if (listed.bytes > largestFile) throw new Failure('too-large', `${path}: ${listed.bytes}`);
  const url = `${hosts.raw}/${owner}/${repo}/${encodePath(ref)}/${encodePath(path)}`;
  const reply = await request(url, { ...asking, most: largestFile, asIs: true });
  if (reply.type.endsWith('html')) throw new Failure('page-instead', `${url}: ${reply.type}`);
  const sha = await hashBlob(reply.bytes, listed.sha.length === 64 ? 'SHA-256' : 'SHA-1');
  if (sha !== listed.sha)
    throw new Failure('changed-meanwhile', `${path}: ${sha}, not ${listed.sha}`);
  return reply;
}

/** git's name for a content: the hash of `blob LENGTH\0` and the bytes, in hexadecimal. */
async function hashBlob(bytes: Uint8Array, algorithm: string): Promise<string> {
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const object = new Uint8Array(head.length + bytes.length);
  object.set(head);
  object.set(bytes, head.length);
  const digest = await crypto.subtle.digest(algorithm, object);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
