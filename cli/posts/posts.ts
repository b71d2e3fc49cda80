import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { decodeText } from '../../core/encoding';
import { Failure } from '../../core/failure';

/**
 * A Markdown post: its path below the folder that was asked for, with `/` between, and its text, read as the extension
 * reads it; empty and `unreadable` when its bytes are no text in any encoding.
 */
export type Post = { readonly path: string; readonly text: string; readonly unreadable?: true };

/**
 * A file, or every .md and .markdown file below a folder that is not hidden and no package's → posts in the
 * order of their paths. Throws what Node throws.
 */
export async function readPosts(from: string): Promise<Post[]> {
  const folder = (await stat(from)).isDirectory();
  const files = folder ? await listMarkdown(from) : [from];
  const posts = files.map(async (file) => ({
    path: folder ? relative(from, file).split(sep).join('/') : basename(file),
    ...decode(file, await readFile(file)),
  }));
  return (await Promise.all(posts)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function isMarkdown(path: string): boolean {
  return /\.(md|markdown)$/i.test(path);
}

/** Whether a path below a folder of posts is hidden, or a package's. */
export function isPassedOver(path: string): boolean {
  return /(?:^|[\\/])(?:\.|node_modules(?:[\\/]|$))/.test(path);
}

async function listMarkdown(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile() && isMarkdown(each.name))
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => !isPassedOver(relative(folder, path)));
}

function decode(path: string, bytes: Uint8Array): Pick<Post, 'text' | 'unreadable'> {
  try {
    return { text: decodeText(bytes, { url: path }) };
  } catch (error) {
    if (error instanceof Failure) return { text: '', unreadable: true };
    throw error;
  }
}
