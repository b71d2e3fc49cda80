import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FeedFile } from '../core/feed';

/**
 * Writes a feed's files below a folder. Digest files go first and `index.json` last, so a reader never
 * finds an index whose files are not there yet; then digest files that the feed no longer names go.
 */
export async function writeFeed(out: string, files: readonly FeedFile[]): Promise<void> {
  for (const { path, text } of [...files].reverse()) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  const named = new Set(files.map(({ path }) => path));
  for (const name of await readdir(join(out, 'digests')).catch(() => [])) {
    const stale = /\.[0-9a-f]{12}\.json$/.test(name) && !named.has(`digests/${name}`);
    if (stale) await rm(join(out, 'digests', name));
  }
}
