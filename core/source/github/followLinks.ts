import { tellProblem } from '../../digest/problems';
import { Failure, type FailureCode } from '../../failure';
import type { Problem } from '../../paper';
import type { Asking } from '../../source';
import { type GithubFolder, isPlainPath } from './folder';
import { fetchBlob, pathOf } from './post';
import { isPost } from './posts';
import { fetchTree, type GithubHosts, type Tree, type TreeFile } from './tree';

/** How many links of a folder are followed, how far each, and how many at once. */
const MOST_LINKS = 60;
const MOST_HOPS = 5;
const WIDTH = 6;

/** What symbolic links lead to, as files in the links' places, and which lead nowhere. */
type Followed = {
  readonly files: readonly TreeFile[];
  readonly problems: readonly Problem[];
  /** The hash of the whole repository, when a link leads out of the folder: what it leads to changes with that. */
  readonly root?: string;
};

/**
 * Follows the symbolic links among a folder's posts to the files of the repository that they lead to. One to a post that
 * is in the folder itself is passed over: it is there.
 */
export async function followLinks(
  place: GithubFolder,
  tree: Tree,
  asking: Asking,
  hosts: GithubHosts,
  names?: string,
): Promise<Followed> {
  const links = tree.links.filter(({ path }) => isPlainPath(path) && isPost(path, names));
  if (links.length === 0) return { files: [], problems: [] };
  const follow = openLinks(place, tree, asking, hosts);
  const files: TreeFile[] = [];
  const problems: Problem[] = [];
  const own = new Set(
    tree.files.filter(({ path }) => isPost(path, names)).map((file) => pathOf(place, file)),
  );
  for (let at = 0; at < Math.min(links.length, MOST_LINKS); at += WIDTH) {
    const some = links.slice(at, Math.min(at + WIDTH, MOST_LINKS));
    const ends = await Promise.all(some.map((link) => follow.toEnd(pathOf(place, link), link)));
    for (const [index, link] of some.entries()) {
      const end = ends[index];
      if (!end) problems.push(tell(place, link));
      else if (!own.has(end.at)) {
        own.add(end.at);
        files.push({ path: link.path, sha: end.file.sha, bytes: end.file.bytes, at: end.at });
      }
    }
  }
  for (const link of links.slice(MOST_LINKS)) problems.push(tell(place, link));
  const root = follow.readRoot();
  return { files, problems, ...(root && { root }) };
}

function tell(place: GithubFolder, link: TreeFile): Problem {
  return tellProblem(pathOf(place, link), 1, 'broken-link');
}

type End = { readonly at: string; readonly file: TreeFile };

function openLinks(place: GithubFolder, tree: Tree, asking: Asking, hosts: GithubHosts) {
  const prefix = place.folder && `${place.folder}/`;
  const inside = index(tree, prefix);
  let whole: Promise<Tree> | undefined;
  let root: string | undefined;
  /** What lies at a path of the repository; outside of the folder it takes another call, once. */
  const find = async (path: string) => {
    if (path.startsWith(prefix)) return inside.get(path);
    whole ??= fetchTree({ ...place, folder: '' }, asking, hosts);
    const all = await whole;
    root = all.sha;
    return index(all, '').get(path);
  };
  const toEnd = async (from: string, link: TreeFile): Promise<End | undefined> => {
    let at = from;
    let sha = link.sha;
    for (let hops = 0; hops < MOST_HOPS; hops += 1) {
      const target = await readTarget(at, sha);
      const next = target === undefined ? undefined : resolve(at, target);
      const found = next === undefined ? undefined : await find(next);
      if (next === undefined || !found) return undefined;
      if (!found.isLink) return { at: next, file: found.file };
      at = next;
      sha = found.file.sha;
    }
    return undefined;
  };
  const readTarget = async (path: string, sha: string): Promise<string | undefined> => {
    try {
      const { bytes } = await fetchBlob(place, path, { path, sha, bytes: 0 }, asking, hosts);
      return new TextDecoder().decode(bytes).trim();
    } catch (error) {
      asking.signal?.throwIfAborted();
      // What passes is no broken link: the listing fails, and is asked for again.
      if (error instanceof Failure && broken.has(error.code)) return undefined;
      throw error;
    }
  };
  return { toEnd, readRoot: () => root };
}

/** What says of a link for good that it leads nowhere. */
const broken: ReadonlySet<FailureCode> = new Set(['not-found', 'too-large']);

type Found = { readonly file: TreeFile; readonly isLink: boolean };

const indexes = new WeakMap<Tree, ReadonlyMap<string, Found>>();

/** The files and links of a tree by their paths from the repository's root. */
function index(tree: Tree, prefix: string): ReadonlyMap<string, Found> {
  const known = indexes.get(tree);
  if (known) return known;
  const all = (files: readonly TreeFile[], isLink: boolean) =>
    files.map((file): [string, Found] => [prefix + file.path, { file, isLink }]);
  const made = new Map([...all(tree.files, false), ...all(tree.links, true)]);
  indexes.set(tree, made);
  return made;
}

/** Where a link leads, from the repository's root; undefined when it leads out of it. */
function resolve(link: string, target: string): string | undefined {
  if (target === '' || target.startsWith('/') || target.length > 4096) return undefined;
  const parts = link.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  const path = parts.join('/');
  return isPlainPath(path) ? path : undefined;
}
