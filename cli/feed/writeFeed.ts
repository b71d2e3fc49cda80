import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DamagedPosts, WrongPlace } from '../explain';
import type { CompiledFeed } from './compileFeed';
import { holdsFeed } from './shelf';

/**
 * Writes a feed's files below a folder, each whole or not at all, those that changed only. Digest files go
 * first and `index.json` last, so a reader never finds an index whose files are not there yet; then the
 * files that the feed no longer names go. Throws `WrongPlace` where another `index.json` lies, and `DamagedPosts`.
 */
export async function writeFeed(
  out: string,
  { files, damaged }: Pick<CompiledFeed, 'files' | 'damaged'>,
): Promise<void> {
  if (damaged.length > 0) throw new DamagedPosts(damaged);
  const index = join(out, 'index.json');
  const taken = await stat(index).catch(() => undefined);
  if (taken && !(await holdsFeed(out))) throw new WrongPlace('notOurs', index);
  for (const { path, text } of [...files].reverse()) await writeWhole(join(out, path), text);
  const named = new Set(files.map(({ path }) => path));
  for (const folder of ['digests', 'packs', 'pages']) {
    for (const name of await readdir(join(out, folder)).catch(() => [])) {
      const stale = /\.[0-9a-f]{12}\.json$/.test(name) && !named.has(`${folder}/${name}`);
      if (stale) await rm(join(out, folder, name));
    }
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return;
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.part`;
  await writeFile(part, text);
  await rename(part, file);
}
