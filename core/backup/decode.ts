import { isBackupFile, largestBackup, type Opened } from '../backup';
import { decodeText } from '../encoding';
import { Failure } from '../failure';
import { keepKnownEntries } from '../feed/keepKnown';
import { toSettings } from '../settings';
import { isZip, readZip, type ZipFile } from '../zip';
import { keepSound } from './keepSound';

/**
 * The bytes of a backup, zipped or bare JSON → the backup, which fits its schema and says nothing twice. A record that
 * is damaged, or that stands there a second time, costs itself. Throws `Failure`: `not-a-backup` for another file, also for what is neither a zip nor JSON,
 * `backup-damaged` where nothing can be read, `backup-newer` for a later format, and what `readZip` throws.
 */
export function decodeBackup(bytes: Uint8Array): Opened {
  if (bytes.length > largestBackup) throw new Failure('backup-damaged', `${bytes.length} bytes`);
  if (isZip(bytes)) return decode(findBackup(bytes).bytes());
  if (!mayBeJson(bytes)) throw new Failure('not-a-backup', 'neither a zip nor JSON');
  return decode(bytes);
}

/** White space, byte order marks, and the empty halves of UTF-16. */
const BLANK: ReadonlySet<number> = new Set([0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

/** Do they begin as a JSON does, an object, a list or `null`? Of what is hardly there nobody knows what it was. */
function mayBeJson(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return true;
  const first = bytes.find((byte) => !BLANK.has(byte));
  return first === undefined || first === 0x7b || first === 0x5b || first === 0x6e;
}

/** The backup.json of a zip: the outermost, should there be two. */
function findBackup(bytes: Uint8Array): ZipFile {
  const files = readZip(bytes, undefined, (name, failure) => {
    if (isBackupFile(name)) throw failure;
  });
  const found = files.filter(({ path }) => isBackupFile(path));
  const [first] = found.sort((a, b) => a.path.length - b.path.length);
  if (!first) throw new Failure('not-a-backup', 'no backup.json');
  return first;
}

/** The bytes of a backup.json → the backup. Throws `Failure` `not-a-backup`, `backup-damaged` or `backup-newer`. */
function decode(bytes: Uint8Array): Opened {
  try {
    const value: unknown = JSON.parse(decodeText(bytes, { url: 'backup.json', type: '+json' }));
    if (!isBackup(value)) throw new Failure('not-a-backup', 'no format');
    const { version } = value;
    if (typeof version === 'number' && version > 2) {
      throw new Failure('backup-newer', `version ${version}`);
    }
    keepKnownOf(value);
    const backup = keepSound(value);
    return { ...backup, settings: toSettings(backup.settings) };
  } catch (error) {
    if (error instanceof Failure && error.code !== 'wrong-encoding') throw error;
    // No text, no JSON, or nested so deep that checking it overflows the stack.
    throw new Failure('backup-damaged', String(error), { cause: error });
  }
}

/** A later version may know more of a digest: what is not known here is left out, before the schema is asked. */
function keepKnownOf(backup: object): void {
  const { digests, declined, reading } = backup as Readonly<Record<string, unknown>>;
  const offered = listOf(declined).map((each) => (each as { offered?: unknown } | null)?.offered);
  for (const each of [...listOf(digests), ...offered])
    keepKnown((each as { entries?: unknown } | null | undefined)?.entries);
  for (const each of listOf(reading)) {
    const kept = (each as { kept?: { entry?: unknown } } | null)?.kept;
    if (kept) keepKnown([kept.entry]);
  }
}

function keepKnown(entries: unknown): void {
  try {
    keepKnownEntries(entries);
  } catch (error) {
    // Nested so deep that going through it overflows the stack: the schema refuses it next.
    if (!(error instanceof RangeError)) throw error;
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
