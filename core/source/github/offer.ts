import { type Parsed, parseDigest } from '../../digest';
import { Failure } from '../../failure';
import { concernsOneDigest } from '../../failure/scope';
import type { Asking, Offer } from '../../source';
import { inHand } from '../inHand';
import { type SuggestedSource, suggestedSources } from '../suggested';
import { sumUpTold } from '../told';
import { type GithubFolder, isSamePath, isUsual, pageOf, readFolders } from './folder';
import { followLinks } from './followLinks';
import { findInstead } from './instead';
import { openFolder } from './openFolder';
import { below, isCustomary, pickFolder } from './pick';
import { fetchPost, pathOf } from './post';
import { choosePosts, type GithubPost, isPost, tellPassedOver } from './posts';
import { type GithubHosts, githubHosts, type Tree } from './tree';

/** How many of the newest posts are looked into, and how many more when none of those holds a paper. */
const LOOKS = [3, 9] as const;

/**
 * What is behind an address of GitHub: a folder's posts, or, for a whole repository, those of the folder
 * where it keeps them. One call, and the newest posts. Throws `Failure`, `nothing-found` without papers.
 */
export async function offerGithub(
  url: URL,
  asking: Asking,
  hosts: GithubHosts = githubHosts,
): Promise<Offer> {
  const { place, tree, inner } = await openFolder(readFolders(url), asking, hosts);
  const wanted = place.folder === '' ? pickFolder([...tree.files, ...tree.links]) : '';
  const picked = inner ?? wanted ?? '';
  const folder = { ...place, folder: [place.folder, picked].filter(Boolean).join('/') };
  const suggested = findSuggested(folder);
  const own = { ...tree, files: below(tree.files, picked), links: below(tree.links, picked) };
  const { files: linked } = await followLinks(folder, own, asking, hosts, suggested?.names);
  const posts = choosePosts([...own.files, ...linked], suggested?.names);
  const looked = await sample(folder, posts, asking, hosts);
  const held = looked.filter(({ digest }) => digest.entries.length > 0);
  const digests = held.map(({ digest }) => digest);
  const [newest] = digests.sort((a, b) => (a.date < b.date ? 1 : -1));
  if (!newest) throw nothingFound(url, posts, tree, looked);
  const skipped = looked.length - digests.length;
  const homepage = suggested?.homepage ?? homepageOf(folder);
  return {
    kind: 'github',
    url: suggested && isUsual(folder) ? suggested.url : pageOf(folder),
    title: suggested?.title ?? titleOf(folder),
    ...(homepage && { homepage }),
    ...(suggested?.names && { names: suggested.names }),
    digests: posts.length,
    papers: digests.reduce((sum, { entries }) => sum + entries.length, 0),
    sampled: looked.length,
    ...(skipped > 0 && { skipped }),
    newest: { date: newest.date, title: newest.title },
    told: sumUpTold(held),
  };
}

/** What is there in place of papers is told where there is more of it than of Markdown. */
function nothingFound(
  url: URL,
  posts: readonly GithubPost[],
  tree: Tree,
  looked: readonly Parsed[],
): Failure {
  const instead = findInstead(tree.files);
  const told = instead && instead.files > posts.length ? { instead } : {};
  const pointers = looked.some(({ problems }) =>
    problems.some(({ code }) => code === 'lfs-pointer'),
  );
  const elsewhere =
    posts.length === 0 && tellPassedOver(tree).some(({ code }) => code === 'submodule');
  const dead = posts.length === 0 && tree.links.some(({ path }) => isPost(path, undefined));
  const code = pointers
    ? 'lfs-pointer'
    : dead
      ? 'broken-link'
      : elsewhere && !instead
        ? 'submodule'
        : 'nothing-found';
  return new Failure(code, `no papers in ${posts.length} posts at ${url}`, told);
}

async function sample(
  folder: GithubFolder,
  posts: readonly GithubPost[],
  asking: Asking,
  hosts: GithubHosts,
): Promise<readonly Parsed[]> {
  const read: Parsed[] = [];
  let failure: Failure | undefined;
  let from = 0;
  for (const count of LOOKS) {
    const looks = posts.slice(from, from + count).map(async (post) => {
      const text = await fetchPost(folder, post, asking, hosts);
      const parse = () => parseDigest(pathOf(folder, post), text);
      return inHand(post, asking, parse);
    });
    from += count;
    for (const look of await Promise.allSettled(looks)) {
      if (look.status === 'fulfilled') read.push(look.value);
      else if (!isOfOne(look.reason)) throw look.reason;
      else failure = look.reason;
    }
    if (read.some(({ digest }) => digest.entries.length > 0)) return read;
  }
  if (read.length === 0 && failure) throw failure;
  return read;
}

function isOfOne(error: unknown): error is Failure {
  return error instanceof Failure && concernsOneDigest(error);
}

/** The suggestion that a folder is, on whatever branch. */
function findSuggested(folder: GithubFolder): SuggestedSource | undefined {
  return suggestedSources.find(({ kind, url }) => {
    const [other] = kind === 'github' ? readFolders(new URL(url)) : [];
    return other && isSamePath(other, folder);
  });
}

function titleOf({ owner, repo, folder }: GithubFolder): string {
  const name = isSite(owner, repo) ? repo : `${owner}/${repo}`;
  return isCustomary(folder) ? name : `${name} · ${folder}`;
}

function homepageOf({ owner, repo }: GithubFolder): string | undefined {
  return isSite(owner, repo) ? `https://${repo.toLowerCase()}` : undefined;
}

/** A repository of this name is its owner's site on GitHub Pages. */
function isSite(owner: string, repo: string): boolean {
  return repo.toLowerCase() === `${owner}.github.io`.toLowerCase();
}
