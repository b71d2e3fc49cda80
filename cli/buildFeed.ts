import type { FeedAbout } from '../core/feed';
import { type Compiled, compileFeed } from './compileFeed';
import { NoPosts } from './explain';
import { type Post, readPosts } from './posts';

export type Built = Compiled & { readonly posts: readonly Post[]; readonly ms: number };

/** Posts at a path → the files of their feed, and how long it took. Throws `NoPosts`, or what Node throws. */
export async function buildFeed(from: string, about: FeedAbout): Promise<Built> {
  const started = performance.now();
  const posts = await readPosts(from);
  if (posts.length === 0) throw new NoPosts(from);
  const compiled = await compileFeed(about, posts);
  return { ...compiled, posts, ms: Math.round(performance.now() - started) };
}
