import type { DigestHead, Entry } from './paper';
import type { Declined } from './run';
import type { Settings } from './settings';
import type { Source } from './source';
import type { Reading } from './store';

/** A stored digest as one value; its papers are those of its entries. */
export type BackupDigest = Omit<DigestHead, 'papers'> & { readonly entries: readonly Entry[] };
/** A version that the reader turned down, or that waits for a word of theirs; `offered` is its digest. */
export type BackupDeclined = Omit<Declined, 'offered'> & { readonly offered?: BackupDigest };

/** All that a reader has stored. */
export type Everything = {
  readonly sources: readonly Source[];
  readonly settings: Settings;
  readonly reading: readonly Reading[];
  readonly declined: readonly BackupDeclined[];
  readonly digests: readonly BackupDigest[];
};

/**
 * A backup's `backup.json`; its JSON Schema is data/schema/backup.schema.json. Version 2 has what
 * bookmarks keep. `exportedAt` in milliseconds since 1970, `app` the version of the extension that wrote it.
 */
export type Backup = Everything & {
  readonly format: 'yoyak-backup';
  readonly version: 1 | 2;
  readonly exportedAt: number;
  readonly app: string;
};

/** A backup as it was opened; `left` counts the records that could not be read and are not in it. */
export type Opened = Backup & { readonly left?: number };

/** The largest backup that is read, in bytes, packed or not. */
export const largestBackup = 300 * 1024 * 1024;

/** The file that makes a zip a backup. */
export const backupName = 'backup.json';

/** Is it a zip's `backup.json`: at the top, or in the one folder that was packed again by hand? */
export function isBackupFile(path: string): boolean {
  const parts = path.split('/');
  return parts.length <= 2 && parts.at(-1) === backupName;
}
