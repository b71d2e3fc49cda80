import { choosePosts, type GithubPost } from './posts';
import type { TreeFile } from './tree';

/** Where Jekyll, Hugo and the others keep posts, the surest first. */
export const customary = [
  '_posts',
  'content/posts',
  'content/post',
  'content',
  'posts',
  'docs',
] as const;

/** A repository's files → the folder that its posts are in; empty for the root, undefined without posts. */
export function pickFolder(files: readonly TreeFile[]): string | undefined {
  const found = customary.find((folder) => choosePosts(below(files, folder)).length > 0);
  const posts = choosePosts(files);
  return found ?? (posts.length > 0 ? fullest(posts, '') : undefined);
}

/** Is a folder one whose name says nothing of what is in it? */
export function isCustomary(folder: string): boolean {
  return folder === '' || customary.some((each) => each === folder);
}

/** The files below a folder, their paths from there. */
export function below(files: readonly TreeFile[], folder: string): readonly TreeFile[] {
  const prefix = folder && `${folder}/`;
  return files
    .filter(({ path }) => path.startsWith(prefix))
    .map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
}

/** Goes down while one folder holds most posts, but never into a year or a day: the next is beside it. */
function fullest(posts: readonly GithubPost[], folder: string): string {
  const counts = new Map<string, number>();
  for (const { path } of posts) {
    const [first = '', ...rest] = path.split('/');
    // A page bundle is a post, not a folder of posts.
    const name = rest.length === 0 || /^(?:index|readme)\./i.test(rest.join('/')) ? '' : first;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [name = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (name === '' || /^\d/.test(name) || count * 2 <= posts.length) return folder;
  const inside = posts
    .filter(({ path }) => path.startsWith(`${name}/`))
    .map((post) => ({ ...post, path: post.path.slice(name.length + 1) }));
  return fullest(inside, folder ? `${folder}/${name}` : name);
}
