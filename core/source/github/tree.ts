import { Failure } from '../../failure';
import type { Asking } from '../../source';
import { readJsonReply, request } from '../net/net';
import type { GithubFolder } from './folder';

/** Where GitHub answers; a test has its own. */
export type GithubHosts = { readonly api: string; readonly raw: string };

/** Where the real GitHub answers. */
export const githubHosts: GithubHosts = {
  api: 'https://api.github.com',
  raw: 'https://raw.githubusercontent.com',
};

/** One file of a tree: its path below the folder, the SHA-1 git gives its content, its size in bytes. */
export type TreeFile = {
  readonly path: string;
  readonly sha: string;
  readonly bytes: number;
  /** Where its text lies, from the repository's root, when it is a link to another file. */
  readonly at?: string;
};

/**
 * A folder with what is below it; `sha` is the same as long as nothing in it changes. `links` are symbolic links, whose
 * content is a path. Where it `isCut`, GitHub left files out.
 */
export type Tree = {
  readonly sha: string;
  readonly files: readonly TreeFile[];
  readonly links: readonly TreeFile[];
  readonly folders: readonly string[];
  readonly submodules: readonly string[];
  /** The places of lines that nobody can read. */
  readonly odd: readonly string[];
  readonly isCut: boolean;
};

/** GitHub ends a tree at 100,000 lines or 7 MB, and does not say how it counts. */
const LARGEST_TREE = 32 * 1024 * 1024;

/**
 * A folder → its tree, in one call (https://docs.github.com/rest/git/trees), with all below it or only what lies right
 * in it. Throws `Failure`.
 */
export async function fetchTree(
  { owner, repo, ref, folder }: GithubFolder,
  asking: Asking,
  hosts: GithubHosts,
  depth: 'all' | 'one' = 'all',
): Promise<Tree> {
  const name = encodeURIComponent(folder ? `${ref}:${folder}` : ref);
  const query = depth === 'all' ? '?recursive=1' : '';
  const url = `${hosts.api}/repos/${owner}/${repo}/git/trees/${name}${query}`;
  const reply = await request(url, { ...asking, most: LARGEST_TREE });
  return readTree(readJsonReply(reply, 'tree'));
}

/** GitHub's answer → the tree. Throws `Failure` `malformed` where not one line can be read. */
function readTree({ sha, tree, truncated }: Readonly<Record<string, unknown>>): Tree {
  if (!isSha(sha) || !Array.isArray(tree)) throw new Failure('malformed', 'no tree is there');
  const lines = tree.map(readLine);
  const odd = lines.flatMap((line, at) => (line === undefined ? [`tree[${at}]`] : []));
  if (odd.length > 0 && odd.length === lines.length)
    throw new Failure('malformed', `${odd[0]} has no path, type, sha or size`);
  const of = (kind: Line['kind']) =>
    lines.flatMap((line) => (line?.kind === kind ? [line.file] : []));
  const paths = (kind: Line['kind']) => of(kind).map(({ path }) => path);
  return {
    sha,
    files: of('file'),
    links: of('link'),
    folders: paths('folder'),
    submodules: paths('submodule'),
    odd,
    isCut: truncated === true,
  };
}

type Line = {
  readonly kind: 'file' | 'link' | 'folder' | 'submodule' | 'other';
  readonly file: TreeFile;
};

function readLine(line: unknown): Line | undefined {
  if (!isRecord(line)) return undefined;
  const { path, type, mode, sha, size } = line;
  if (typeof path !== 'string' || typeof type !== 'string' || !isSha(sha)) return undefined;
  if (type !== 'blob') {
    const kind = type === 'tree' ? 'folder' : type === 'commit' ? 'submodule' : 'other';
    return { kind, file: { path, sha, bytes: 0 } };
  }
  if (typeof size !== 'number' || !(size >= 0)) return undefined;
  return { kind: mode === '120000' ? 'link' : 'file', file: { path, sha, bytes: size } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[\da-f]{40}|[\da-f]{64})$/.test(value);
}
