import { parseDigest } from '../digest';
import { Failure } from '../failure';
import { PARSER } from '../paper/parser';
import type { Source, SourceAdapter } from '../source';
import { type GithubFolder, readFolders } from './github/folder';
import { followLinks } from './github/followLinks';
import { openFolder } from './github/openFolder';
import { fetchPost, pathOf } from './github/post';
import { choosePosts, type GithubPost, tellPassedOver } from './github/posts';
import { githubHosts } from './github/tree';
import { inHand } from './inHand';
import { toStorable } from './toStorable';

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
  const posts = new Map<string, GithubPost>();
  let place: GithubFolder | undefined;
  return {
    id: source.id,
    width: 6,
    rereads: REREAD_FILES,
    async list(asking) {
      posts.clear();
      const folder = await openFolder(readPlace(source), asking, hosts);
      const { tree, inner, notes } = folder;
      const here = folder.place;
      place = here;
      // Other names make another listing of the same tree.
      const content = `${tree.sha} ${source.names ?? '*'}`;
      const before = source.validators?.content;
      if (content === before)
        return { digests: [], unchanged: true, validators: { content }, problems: notes };
      const followed = await followLinks(here, tree, asking, hosts, source.names);
      // What a link leads to outside of the folder changes without it.
      const validators = { content: followed.root ? `${content} ${followed.root}` : content };
      if (validators.content === before)
        return { digests: [], unchanged: true, validators, problems: notes };
      const files = [...tree.files, ...followed.files];
      for (const post of choosePosts(files, source.names)) posts.set(post.id, post);
      const digests = [...posts.values()].map((post) => ({
        id: post.id,
        revision: revisionOf(post),
        bytes: post.bytes,
      }));
      const passedOver = tellPassedOver(tree, source.names);
      const problems = [...notes, ...followed.problems, ...passedOver];
      // Of a folder that could not be listed as a whole nothing is said of what lies elsewhere in it.
      return { digests, keeps: () => inner !== undefined, validators, problems };
    },
    async fetch({ id }, asking) {
      const post = posts.get(id);
      const folder = place;
      if (!post || !folder) throw new Failure('not-found', `${id} is not in the listing`);
      const text = await fetchPost(folder, post, asking, hosts);
      const revision = revisionOf(post);
      return inHand({ id, revision }, asking, () => {
        const { digest, problems } = parseDigest(pathOf(folder, post), text);
        return { digest: toStorable({ ...digest, id }), revision, parser: PARSER, problems };
      });
    },
  };
}

/** The one folder that a source is; its page says which. */
function readPlace({ url }: Source): readonly GithubFolder[] {
  return URL.canParse(url) ? readFolders(new URL(url)).slice(0, 1) : [];
}

/** `.1` was the number of the first parser. It stays: what is stored and backed up is known by it. */
function revisionOf({ sha }: GithubPost): string {
  return `${sha}.1`;
}
