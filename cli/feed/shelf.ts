import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedFile } from '../../core/feed';

/** What a feed holds under a path such as `index.json`; nothing where it holds nothing. */
export type Shelf = (path: string) => Promise<Uint8Array | undefined>;

/** A path that a feed can have: nothing else of a folder is ever shown. */
const feedPath = /^(?:index|(?:digests|packs|pages)\/[^/\\\0]+)\.json$/;

/** The feed in a folder, as it lies there at the moment. */
export function shelfOfFolder(root: string): Shelf {
  return async (path) =>
    feedPath.test(path) ? readFile(join(root, path)).catch(() => undefined) : undefined;
}

/** A feed in memory, whose files can be exchanged all at once. */
export function shelfInMemory(): {
  readonly shelf: Shelf;
  readonly fill: (files: readonly FeedFile[]) => void;
} {
  let held = new Map<string, Uint8Array>();
  return {
    shelf: async (path) => held.get(path),
    fill: (files) => {
      held = new Map(files.map(({ path, text }) => [path, Buffer.from(text)]));
    },
  };
}

/** Is there a feed in a folder, and not posts? */
export async function holdsFeed(folder: string): Promise<boolean> {
  if (!(await stat(folder)).isDirectory()) return false;
  const text = await readFile(join(folder, 'index.json'), 'utf8').catch(() => '');
  return text.includes('"paper-digest-feed"');
}
