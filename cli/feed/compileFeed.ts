import { BROKEN_LETTER } from '../../core/digest/brokenLetter';
import type { FeedAbout, FeedFile, FeedOptions } from '../../core/feed';
import { encodeFeed } from '../../core/feed/encode';
import { withMath } from '../../core/math';
import type { Problem } from '../../core/paper';
import { digestIds } from '../../core/paper/digestIds';
import { parsePost } from '../posts/parsePost';
import type { Post } from '../posts/posts';

export type CompiledFeed = {
  readonly files: readonly FeedFile[];
  readonly digests: number;
  readonly entries: number;
  readonly problems: readonly Problem[];
  /** The posts whose letters are broken in what would be published: no such feed may be written. */
  readonly damaged: readonly string[];
};

/** Posts → the files of their feed, without the drafts among them, and the problems met, in the posts' order. */
export async function compileFeed(
  about: FeedAbout,
  posts: readonly Post[],
  options: FeedOptions = {},
): Promise<CompiledFeed> {
  const ids = digestIds(posts.map(({ path }) => path));
  const parsed = posts.map(parsePost);
  const digests = parsed.flatMap(({ digest, problems }, index) =>
    problems.some(isDraft) ? [] : withMath({ ...digest, id: ids[index] ?? digest.id }),
  );
  const files = await encodeFeed(about, digests, options);
  const isBroken = (value: unknown) => JSON.stringify(value).includes(BROKEN_LETTER);
  const anyBroken = files.some(({ text }) => text.includes(BROKEN_LETTER));
  const damaged = posts.filter(({ unreadable }, index) => {
    const { digest, problems = [] } = parsed[index] ?? {};
    return unreadable || (anyBroken && !problems.some(isDraft) && isBroken(digest));
  });
  return {
    files,
    damaged: damaged.map(({ path }) => path),
    digests: digests.length,
    entries: digests.reduce((sum, { entries }) => sum + entries.length, 0),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function isDraft({ code }: Problem): boolean {
  return code === 'draft';
}
