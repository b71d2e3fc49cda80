import { zipSync } from 'fflate';
import { type Backup, type BackupDigest, backupName, type Everything } from '../backup';
import type { Day } from '../paper';
import { writeDigest } from './markdown';

type Made = { readonly app: string; readonly now?: number };

/**
 * Everything → a backup as a zip: `backup.json`, and each digest as Markdown for other programs. The same
 * input gives the same bytes, in every time zone.
 */
export function encodeBackup(everything: Everything, made: Made): Uint8Array {
  const backup = toBackup(everything, made);
  const day = new Date(backup.exportedAt).toISOString().slice(0, 10);
  const own = { path: backupName, text: `${JSON.stringify(backup)}\n`, day };
  return pack([own, ...writePosts(backup.digests)]);
}

/** Everything → a backup as JSON alone. */
export function encodeBackupText(everything: Everything, made: Made): string {
  return `${JSON.stringify(toBackup(everything, made))}\n`;
}

/** Digests → a zip of Markdown posts, one folder for each source. */
export function encodePosts(digests: readonly BackupDigest[]): Uint8Array {
  return pack(writePosts(digests));
}

function toBackup(everything: Everything, { app, now = Date.now() }: Made): Backup {
  const { sources, settings, reading, declined, digests } = everything;
  return {
    format: 'yoyak-backup',
    version: 1,
    exportedAt: now,
    app,
    sources,
    settings,
    reading,
    declined,
    digests,
  };
}

type Packed = { readonly path: string; readonly text: string; readonly day: Day };

function writePosts(digests: readonly BackupDigest[]): Packed[] {
  const taken = new Set<string>();
  return digests.map((digest) => {
    const { source, id, date, tags = [], entries } = digest;
    const stem = `digests/${toName(source)}/${toName(id)}`;
    let path = `${stem}.md`;
    // Windows and macOS take two names that differ in case for one.
    for (let n = 2; taken.has(path.toLowerCase()); n += 1) path = `${stem}-${n}.md`;
    taken.add(path.toLowerCase());
    return { path, text: writeDigest({ ...digest, tags, entries }), day: date };
  });
}

/** An id as the name of a file on any system. */
function toName(id: string): string {
  const plain = id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+|\.+$/g, '');
  return [...plain].slice(0, 60).join('') || 'digest';
}

function pack(files: readonly Packed[]): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      files.map(({ path, text, day }) => [path, [encoder.encode(text), { mtime: toNoon(day) }]]),
    ),
  );
}

/** A zip's times have no zone: noon is on the same day in every one. It knows no year before 1980. */
function toNoon(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year < 1980 || year > 2099
    ? new Date(1980, 0, 1, 12)
    : new Date(year, month - 1, date, 12);
}
