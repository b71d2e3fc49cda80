/** A folder of a public repository; `ref` is a branch or `HEAD`, `folder` is empty for its root. */
export type GithubFolder = {
  readonly owner: string;
  readonly repo: string;
  readonly ref: string;
  readonly folder: string;
};

/** How deep a branch's name is tried to be nested (`team/2025/papers`): each try is a call. */
const DEEPEST_REF = 3;

/**
 * The folders that an address may mean, the likeliest first; none when it is no repository, folder or
 * Markdown file of GitHub. Several only where a branch with a slash cannot be told from a folder.
 */
export function readFolders(url: URL): readonly GithubFolder[] {
  const segments = readSegments(url);
  const raw = url.hostname === 'raw.githubusercontent.com';
  if (!segments || !(raw || /^(?:www\.)?github\.com$/.test(url.hostname))) return [];
  const [owner = '', name = '', ...more] = segments;
  const repo = name.replace(/\.git$/i, '');
  if (!/^[a-z\d-]{1,39}$/i.test(owner) || !/^[\w.-]{1,100}$/.test(repo)) return [];
  const [kind = '', ...below] = raw ? ['raw', ...more] : more;
  if (!/^(?:tree|blob|raw)$/.test(kind)) {
    // Any other page of a repository stands for the repository, but its feeds are feeds.
    return /\.[a-z]+$/i.test(more.at(-1) ?? '') ? [] : [{ owner, repo, ref: 'HEAD', folder: '' }];
  }
  const place = below[0] === 'refs' && below[1] === 'heads' ? below.slice(2) : below;
  const path = kind === 'tree' ? place : withoutFile(place);
  if (!path) return [];
  if (path.length === 0) return [{ owner, repo, ref: 'HEAD', folder: '' }];
  return path.slice(0, DEEPEST_REF).map((_, index) => ({
    owner,
    repo,
    ref: path.slice(0, index + 1).join('/'),
    folder: path.slice(index + 1).join('/'),
  }));
}

/** Whether an address is one of GitHub that `offerGithub` can look at. */
export function isGithub(url: URL): boolean {
  return readFolders(url).length > 0;
}

/** A folder → its page on GitHub, from which `readFolders` reads it back first. */
export function pageOf({ owner, repo, ref, folder }: GithubFolder): string {
  const path = [encodeURIComponent(ref), ...(folder ? [encodePath(folder)] : [])].join('/');
  return `https://github.com/${owner}/${repo}/tree/${path}`;
}

/** Is it on a branch that is mostly the one that `HEAD` stands for? To know would be another call. */
export function isUsual({ ref }: GithubFolder): boolean {
  return /^(?:HEAD|main|master)$/.test(ref);
}

/** Do two pages, as `pageOf` gives them, show one folder on one branch? */
export function isSameFolder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((page) => readFolders(new URL(page))[0]);
  if (!a || !b || !isSamePath(a, b)) return false;
  return a.ref === b.ref || (isUsual(a) && isUsual(b));
}

/** Are two folders one, on whatever branch? GitHub's names know no upper and lower case. */
export function isSamePath(one: GithubFolder, other: GithubFolder): boolean {
  const [a, b] = [one, other].map(({ owner, repo }) => `${owner}/${repo}`.toLowerCase());
  return a === b && one.folder === other.folder;
}

/** A path → the same with each of its names escaped for a URL. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A longer path is no post's. */
const LONGEST_PATH = 1000;

/** A path that stays below its root: no `..`, no backslash, nothing empty, no control character, no half letter. */
export function isPlainPath(path: string): boolean {
  if (path.length > LONGEST_PATH) return false;
  const names = path.split('/');
  return !/[\\\p{Cc}\p{Cs}]/u.test(path) && names.every((name) => !/^\.{0,2}$/.test(name));
}

function readSegments(url: URL): readonly string[] | undefined {
  try {
    const segments = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
    return segments.every(isPlainPath) ? segments : undefined;
  } catch {
    // A percent sign that escapes nothing.
    return undefined;
  }
}

/** A file's path → its folder; a page bundle's (`x/index.md`) is the one above; other files are no posts. */
function withoutFile(path: readonly string[]): readonly string[] | undefined {
  const file = path.at(-1) ?? '';
  if (/^index\.(?:md|markdown)$/i.test(file) && path.length > 2) return path.slice(0, -2);
  if (/\.(?:md|markdown)$/i.test(file)) return path.slice(0, -1);
  return /\.[a-z]+$/i.test(file) && path.length > 1 ? undefined : path;
}
