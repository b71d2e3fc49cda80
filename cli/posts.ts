import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

/** A Markdown post: its path below the folder that was asked for, with `/` between, and its text. */
export type Post = { readonly path: string; readonly text: string };

/**
 * A file, or every .md and .markdown file below a folder that is not hidden and no package's → posts in the
 * order of their paths. Throws what Node throws.
 */
export async function readPosts(from: string): Promise<Post[]> {
  const folder = (await stat(from)).isDirectory();
  const files = folder ? await listMarkdown(from) : [from];
  const posts = files.map(async (file) => ({
    path: folder ? relative(from, file).split(sep).join('/') : basename(file),
    text: await readFile(file, 'utf8'),
  }));
  return (await Promise.all(posts)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function listMarkdown(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile() && /\.(md|markdown)$/i.test(each.name))
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => !/(?:^|[\\/])(?:\.|node_modules[\\/])/.test(relative(folder, path)));
}
