import type { FeedAbout } from '../../core/feed';
import { WrongPlace } from '../explain';
import { type Post, readPosts } from '../posts/posts';
import { type CompiledFeed, compileFeed } from './compileFeed';

export type Built = CompiledFeed & { readonly posts: readonly Post[]; readonly ms: number };

/** Posts at a path → the files of their feed, and how long it took. Throws `WrongPlace`, or what Node throws. */
export async function buildFeed(from: string, about: FeedAbout): Promise<Built> {
  const started = performance.now();
  const posts = await readPosts(from);
  if (posts.length === 0) throw new WrongPlace('noPosts', from);
  const compiled = await compileFeed(about, posts);
  return { ...compiled, posts, ms: Math.round(performance.now() - started) };
}
