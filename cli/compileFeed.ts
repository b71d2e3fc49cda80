import { encodeFeed, type FeedAbout, type FeedFile } from '../core/feed';
import { withMath } from '../core/math';
import type { Problem } from '../core/paper';
import { digestIds } from '../core/source/ids';
import { parsePost } from './parsePost';
import type { Post } from './posts';

export type Compiled = {
  readonly files: readonly FeedFile[];
  readonly digests: number;
  readonly entries: number;
  readonly problems: readonly Problem[];
};

/** Posts → the files of their feed, without the drafts among them, and the problems met, in the posts' order. */
export async function compileFeed(about: FeedAbout, posts: readonly Post[]): Promise<Compiled> {
  const ids = digestIds(posts.map(({ path }) => path));
  const parsed = posts.map(parsePost);
  const digests = parsed.flatMap(({ digest, problems }, index) =>
    problems.some(isDraft) ? [] : withMath({ ...digest, id: ids[index] ?? digest.id }),
  );
  return {
    files: await encodeFeed(about, digests),
    digests: digests.length,
    entries: digests.reduce((sum, { entries }) => sum + entries.length, 0),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function isDraft({ code }: Problem): boolean {
  return code === 'draft';
}
