import { validateBackup } from 'virtual:feed-validator';
import { type Backup, isBackupFile, largestBackup } from '../backup';
import { Failure } from '../failure';
import { keepKnownEntries } from '../feed/keepKnown';
import { toSettings } from '../settings';
import { isZip, readZip, type ZipFile } from '../source/zip';
import { checkOnce } from './once';

/**
 * The bytes of a backup, zipped or bare JSON → the backup, which fits its schema and says nothing twice.
 * Throws `Failure`: `not-a-backup` for another file, `backup-damaged`, `backup-newer` for a later format,
 * and what `readZip` throws.
 */
export function decodeBackup(bytes: Uint8Array): Backup {
  if (bytes.length > largestBackup) throw new Failure('backup-damaged', `${bytes.length} bytes`);
  const backup = decode(isZip(bytes) ? findBackup(readZip(bytes)).bytes() : bytes);
  checkOnce(backup);
  return backup;
}

/** The backup.json of a zip: the outermost, should there be two. */
function findBackup(files: readonly ZipFile[]): ZipFile {
  const found = files.filter(({ path }) => isBackupFile(path));
  const [first] = found.sort((a, b) => a.path.length - b.path.length);
  if (!first) throw new Failure('not-a-backup', 'no backup.json');
  return first;
}

/** The bytes of a backup.json → the backup. Throws `Failure` `not-a-backup`, `backup-damaged` or `backup-newer`. */
function decode(bytes: Uint8Array): Backup {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!isBackup(value)) throw new Failure('not-a-backup', 'no format');
    const { version } = value;
    if (typeof version === 'number' && version > 2) {
      throw new Failure('backup-newer', `version ${version}`);
    }
    keepKnownOf(value);
    if (validateBackup(value)) {
      const backup = value as Backup;
      return { ...backup, settings: toSettings(backup.settings) };
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    // No UTF-8, no JSON, or nested so deep that checking it overflows the stack.
    throw new Failure('backup-damaged', String(error), { cause: error });
  }
  const [first] = validateBackup.errors ?? [];
  throw new Failure('backup-damaged', `${first?.instancePath} ${first?.message}`);
}

/** A later version may know more of a digest: what is not known here is left out, before the schema is asked. */
function keepKnownOf(backup: object): void {
  const { digests, declined, reading } = backup as Readonly<Record<string, unknown>>;
  const offered = listOf(declined).map((each) => (each as { offered?: unknown } | null)?.offered);
  for (const each of [...listOf(digests), ...offered])
    keepKnownEntries((each as { entries?: unknown } | null | undefined)?.entries);
  for (const each of listOf(reading)) {
    const kept = (each as { kept?: { entry?: unknown } } | null)?.kept;
    if (kept) keepKnownEntries([kept.entry]);
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isBackup(value: unknown): value is { readonly version?: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 'yoyak-backup'
  );
}
