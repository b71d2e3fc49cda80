import {
  access,
  constants,
  mkdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WrongInput } from './failures/wrongInput';
import { cutPost, joinPost, type MadePost } from './post';

/** Can a post be written there? Throws `WrongInput`, and what Node throws, before a model was asked for an hour. */
export async function checkPlace(path: string): Promise<void> {
  for (let at = path; ; at = dirname(at)) {
    const found = await stat(at).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw error;
    });
    if (!found) continue;
    if (at === path && found.isDirectory()) throw new WrongInput('outFolder', path);
    if (at !== path && !found.isDirectory()) throw new WrongInput('outUnderFile', at);
    // Who may do everything is asked not to, too.
    const isOpen = (found.mode & 0o222) !== 0;
    if (!isOpen || !(await canWrite(at))) throw new WrongInput('readOnly', at);
    if (at !== path) return;
  }
}

async function canWrite(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/**
 * The post at a path; undefined where there is none. Throws `WrongInput` for a file that is none of `write`'s, unless it may
 * be `taken` over: no summary in it says how it was made.
 */
export async function readPost(path: string, taken: boolean): Promise<MadePost | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const post = text.includes('\uFFFD') ? undefined : cutPost(text);
  if (!post || (!taken && post.made.size === 0)) throw new WrongInput('otherPost', path);
  return post;
}

/**
 * Puts a post's text in the place of its file at once, in a folder that may not be there yet: a program that ends in the midst
 * leaves the old one. A link goes on leading to the file.
 */
export async function writePost(path: string, post: MadePost): Promise<void> {
  const place = await realpath(path).catch(() => path);
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  await mkdir(dirname(place), { recursive: true });
  try {
    await writeFile(beside, joinPost(post));
    await rename(beside, place);
  } finally {
    await rm(beside, { force: true });
  }
}
