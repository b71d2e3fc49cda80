import { parseDigest } from '../digest';
import { Failure } from '../failure';
import { PARSER } from '../paper/parser';
import type { Source, SourceAdapter } from '../source';
import { readFolders } from './github/folder';
import { fetchPost, pathOf } from './github/post';
import { choosePosts, type Post } from './github/posts';
import { fetchTree, githubHosts } from './github/tree';
import { inHand } from './text/inHand';
import { toStorable } from './text/toStorable';

export { isGithub } from './github/folder';
export { offerGithub } from './github/offer';
export type { GithubHosts } from './github/tree';

/** Files that are read anew in one run, for a new parser: no more than a host is glad to serve at once. */
const REREAD_FILES = 48;

/**
 * A folder of Markdown posts on GitHub, `source.url` its page. One call lists all with their hashes, and
 * only what changed is fetched, from the host that serves files and spends none of the 60 calls an hour.
 */
export function githubSource(source: Source, hosts = githubHosts): SourceAdapter {
  const posts = new Map<string, Post>();
  return {
    id: source.id,
    width: 6,
    rereads: REREAD_FILES,
    async list(asking) {
      posts.clear();
      const tree = await fetchTree(folderOf(source), asking, hosts);
      // Other names make another listing of the same tree.
      const content = `${tree.sha} ${source.names ?? '*'}`;
      const validators = { content };
      if (content === source.validators?.content) {
        return { digests: [], unchanged: true, validators };
      }
      for (const post of choosePosts(tree.files, source.names)) posts.set(post.id, post);
      const digests = [...posts.values()].map((post) => ({
        id: post.id,
        revision: revisionOf(post),
        bytes: post.bytes,
      }));
      return { digests, keeps: () => false, validators };
    },
    async fetch({ id }, asking) {
      const post = posts.get(id);
      if (!post) throw new Failure('not-found', `${id} is not in the listing`);
      const folder = folderOf(source);
      const text = await fetchPost(folder, post, asking, hosts);
      const revision = revisionOf(post);
      return inHand({ id, revision }, asking, () => {
        const { digest, problems } = parseDigest(pathOf(folder, post), text);
        return { digest: toStorable({ ...digest, id }), revision, parser: PARSER, problems };
      });
    },
  };
}

function folderOf({ url }: Source) {
  const [folder] = URL.canParse(url) ? readFolders(new URL(url)) : [];
  if (!folder) throw new Failure('bad-address', `no folder of GitHub: ${url}`);
  return folder;
}

/** `.1` was the number of the first parser. It stays: what is stored and backed up is known by it. */
function revisionOf({ sha }: Post): string {
  return `${sha}.1`;
}
