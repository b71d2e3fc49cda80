import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cutPost, joinPost, type Post } from './post';
import { WrongInput } from './wrongInput';

/**
 * The post at a path; undefined where there is none. Throws `WrongInput` for a file that is none of `write`'s, unless it may
 * be `taken` over: no summary in it says how it was made.
 */
export async function readPost(path: string, taken: boolean): Promise<Post | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const post = text.includes('\uFFFD') ? undefined : cutPost(text);
  if (!post || (!taken && post.made.size === 0)) throw new WrongInput('otherPost', path);
  return post;
}

/** Puts a post's text in the place of its file at once, in a folder that may not be there yet: a program that ends in the midst leaves the old one. */
export async function writePost(path: string, post: Post): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(beside, joinPost(post));
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
