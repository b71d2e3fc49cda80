import { tellProblem } from '../../digest/problems';
import { Failure } from '../../failure';
import type { Problem } from '../../paper';
import type { Asking } from '../../source';
import type { GithubFolder } from './folder';
import { customary } from './pick';
import { choosePosts, isPost } from './posts';
import { fetchTree, type GithubHosts, type Tree } from './tree';

/** The most folders of a tree that is too large that are asked for by themselves. */
const MOST_TRIES = 5;

/**
 * A folder as GitHub has it now. `inner` names the folder below it that alone could be listed, as the whole is too large;
 * `notes` tell of that, and that the branch is gone.
 */
type OpenFolder = {
  readonly place: GithubFolder;
  readonly tree: Tree;
  readonly inner?: string;
  readonly notes: readonly Problem[];
};

/**
 * Asks for the first of some folders that is there. Where none is, as its branch is gone, for the first of them on the
 * usual branch; where GitHub leaves files out, for the folder below it in which the posts are. Throws `Failure`,
 * `too-many` where there is none.
 */
export async function openFolder(
  places: readonly GithubFolder[],
  asking: Asking,
  hosts: GithubHosts,
): Promise<OpenFolder> {
  const [wanted] = places;
  if (!wanted) throw new Failure('bad-address', 'no folder of GitHub');
  const usual = places.some(({ ref }) => ref === 'HEAD') ? [] : [{ ...wanted, ref: 'HEAD' }];
  const { place, tree } = await fetchFirst([...places, ...usual], asking, hosts);
  const gone = usual.includes(place)
    ? [tellProblem(place.folder || '/', 1, 'branch-gone', wanted.ref)]
    : [];
  if (!tree.isCut) return { place, tree, notes: gone };
  const found = await openInner(place, tree, asking, hosts);
  if (!found) throw new Failure('too-many', 'GitHub left files out of the tree');
  const alone = tellProblem(found.inner, 1, 'folder-alone', found.inner);
  // The whole is what tells whether anything changed.
  return { ...found, place, tree: { ...found.tree, sha: tree.sha }, notes: [...gone, alone] };
}

/** The first that is there; throws what was said of the first of all when none is. */
async function fetchFirst(
  [place, ...others]: readonly GithubFolder[],
  asking: Asking,
  hosts: GithubHosts,
): Promise<{ readonly place: GithubFolder; readonly tree: Tree }> {
  if (!place) throw new Failure('not-found', 'none of the folders is there');
  const tree = await fetchIfThere(place, asking, hosts);
  return tree ? { place, tree } : fetchFirst(others, asking, hosts);
}

/** The likeliest folder below one that is too large which is whole and holds posts. */
async function openInner(place: GithubFolder, cut: Tree, asking: Asking, hosts: GithubHosts) {
  const { folders, isCut } = await fetchTree(place, asking, hosts, 'one');
  if (isCut) return undefined;
  for (const inner of findLikely(folders, cut).slice(0, MOST_TRIES)) {
    const folder = place.folder ? `${place.folder}/${inner}` : inner;
    const tree = await fetchIfThere({ ...place, folder }, asking, hosts);
    if (tree && !tree.isCut && choosePosts(tree.files).length > 0)
      return { inner, tree: below(inner, tree) };
  }
  return undefined;
}

/** Where posts are by custom, then where most Markdown was before GitHub stopped. */
function findLikely(folders: readonly string[], { files }: Tree): readonly string[] {
  const there = new Set(folders);
  const counts = new Map<string, number>();
  for (const { path } of files.filter((file) => isPost(file.path, undefined))) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const full = [...counts].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
  const usual = customary.filter((folder) => there.has(folder.split('/')[0] ?? ''));
  return [...new Set([...usual, ...full])];
}

async function fetchIfThere(place: GithubFolder, asking: Asking, hosts: GithubHosts) {
  try {
    return await fetchTree(place, asking, hosts);
  } catch (error) {
    if (error instanceof Failure && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** A tree of an inner folder with its paths as they are from the outer one. */
function below(inner: string, tree: Tree): Tree {
  const from = (path: string) => `${inner}/${path}`;
  const move = <T extends { readonly path: string }>(file: T) => ({
    ...file,
    path: from(file.path),
  });
  return {
    ...tree,
    files: tree.files.map(move),
    links: tree.links.map(move),
    folders: tree.folders.map(from),
    submodules: tree.submodules.map(from),
  };
}
