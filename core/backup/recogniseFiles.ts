import { isBackupFile, largestBackup, type Opened } from '../backup';
import { decodeText } from '../encoding';
import { Failure } from '../failure';
import type { DigestFile } from '../files';
import { findFeeds } from '../files/findFeeds';
import type { GivenFile, Refused } from '../files/givenFile';
import { openZips } from '../files/openZips';
import { decodeBackup } from './decode';

/**
 * What the reader gave: a backup, or digests to import. `skipped` counts the files that are neither
 * Markdown nor of a feed, `refused` are the zips and feeds that could not be opened.
 */
export type Recognised =
  | { readonly kind: 'backup'; readonly path: string; readonly backup: Opened }
  | {
      readonly kind: 'digests';
      readonly files: readonly DigestFile[];
      readonly skipped: number;
      readonly refused: readonly Refused[];
    };

/**
 * Files as they were given → what they are. A backup is offered alone, whatever came with it: restoring it
 * is a question of its own. Throws `Failure` when a backup is damaged or of a newer format.
 */
export async function recogniseFiles(given: readonly GivenFile[]): Promise<Recognised> {
  const { files, refused } = await openZips(given);
  for (const file of files.filter(mayBeBackup)) {
    const bytes = await readBackup(file);
    if (bytes) return { kind: 'backup', path: file.path, backup: decodeBackup(bytes) };
  }
  const feeds = await findFeeds(files);
  const rest = files.filter((file) => !feeds.used.has(file));
  const posts = rest.filter(({ path, folder }) => folder || /\.(md|markdown)$/i.test(path));
  return {
    kind: 'digests',
    files: [...posts.map(toDigest), ...feeds.digests].sort((a, b) => (a.path < b.path ? -1 : 1)),
    skipped: rest.length - posts.length,
    refused: [...refused, ...feeds.refused],
  };
}

function mayBeBackup({ path, size }: GivenFile): boolean {
  const bare = !path.includes('/') && /\.json$/i.test(path);
  return (bare || isBackupFile(path)) && size <= largestBackup;
}

/** The bytes of a file that is called a backup, or says that it is one, be the rest damaged. */
async function readBackup(file: GivenFile): Promise<Uint8Array | undefined> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isBackupFile(file.path) || saysBackup(bytes, file.path) ? bytes : undefined;
  } catch (error) {
    // In a zip its checksum is wrong; of any other file that is told when it is read.
    if (error instanceof Failure && isBackupFile(file.path)) throw error;
    return undefined;
  }
}

/** Does a JSON say that it is a backup: first of all, as we write it, or wherever an editor has put it? */
function saysBackup(bytes: Uint8Array, path: string): boolean {
  const text = decodeText(bytes, { url: path, type: '+json' });
  if (!/"format"\s*:\s*"yoyak-backup"/.test(text)) return false;
  try {
    return JSON.parse(text)?.format === 'yoyak-backup';
  } catch {
    // It quotes one, or is a damaged one: a backup begins with a member of its own.
    return /^\s*\{\s*"(?:format|version|exportedAt|app|sources|settings|reading|declined|digests)"\s*:/.test(
      text,
    );
  }
}

function toDigest(file: GivenFile): DigestFile {
  const { path, zip, size } = file;
  return { path, ...(zip !== undefined && { zip }), size, text: () => file.text() };
}
