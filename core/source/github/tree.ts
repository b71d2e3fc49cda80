import { Failure } from '../../failure';
import type { Asking } from '../../source';
import { readJson, request } from '../net';
import type { GithubFolder } from './folder';

/** Where GitHub answers; a test has its own. */
export type GithubHosts = { readonly api: string; readonly raw: string };

/** Where the real GitHub answers. */
export const githubHosts: GithubHosts = {
  api: 'https://api.github.com',
  raw: 'https://raw.githubusercontent.com',
};

/** One file of a tree: its path below the folder, the SHA-1 git gives its content, its size in bytes. */
export type TreeFile = { readonly path: string; readonly sha: string; readonly bytes: number };
/** A folder with all below it; `sha` is the same as long as nothing in it changes. */
export type Tree = { readonly sha: string; readonly files: readonly TreeFile[] };

/** GitHub ends a tree at 100,000 lines or 7 MB, and does not say how it counts. */
const LARGEST_TREE = 32 * 1024 * 1024;

/** A folder → its tree, in one call (https://docs.github.com/rest/git/trees). Throws `Failure`. */
export async function fetchTree(
  { owner, repo, ref, folder }: GithubFolder,
  asking: Asking,
  hosts: GithubHosts,
): Promise<Tree> {
  const name = encodeURIComponent(folder ? `${ref}:${folder}` : ref);
  const url = `${hosts.api}/repos/${owner}/${repo}/git/trees/${name}?recursive=1`;
  const reply = await request(url, { ...asking, most: LARGEST_TREE });
  return readTree(readJson(reply, 'tree'));
}

/** GitHub's answer → the tree. Throws `Failure`: `malformed`, or `too-many` when it says that it left files out. */
function readTree({ sha, tree, truncated }: Readonly<Record<string, unknown>>): Tree {
  if (!isSha(sha) || !Array.isArray(tree)) throw new Failure('malformed', 'no tree is there');
  if (truncated === true) throw new Failure('too-many', 'GitHub left files out of the tree');
  return { sha, files: tree.flatMap(readFile) };
}

function readFile(line: unknown, index: number): TreeFile[] {
  if (!isRecord(line)) throw new Failure('malformed', `tree[${index}] is no object`);
  const { path, type, mode, sha, size } = line;
  if (typeof path !== 'string' || typeof type !== 'string' || !isSha(sha)) {
    throw new Failure('malformed', `tree[${index}] has no path, type or sha`);
  }
  // Folders, submodules, and links to other files.
  if (type !== 'blob' || mode === '120000') return [];
  if (typeof size !== 'number' || !(size >= 0)) {
    throw new Failure('malformed', `tree[${index}] has no size`);
  }
  return [{ path, sha, bytes: size }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[\da-f]{40}|[\da-f]{64})$/.test(value);
}
