import { type Backup, type BackupDigest, backupName, type Everything } from '../backup';
import { writeDigest } from '../export/post';
import { isSoundEntry } from '../query/sound';
import { type Packed, packZip } from './packZip';

type Made = { readonly app: string; readonly now?: number };

/** With more digests or a longer backup.json there is no Markdown: what is written must be opened again. */
const mostPosts = 10_000;
const longestWithPosts = 40_000_000;

/**
 * Everything → a backup as a zip: `backup.json`, and each digest as Markdown for other programs. The same
 * input gives the same bytes, in every time zone.
 */
export function encodeBackup(everything: Everything, made: Made): Promise<Uint8Array> {
  const backup = toBackup(everything, made);
  const day = new Date(backup.exportedAt).toISOString().slice(0, 10);
  const text = `${JSON.stringify(backup)}\n`;
  const few = backup.digests.length <= mostPosts && text.length <= longestWithPosts;
  const own = { path: backupName, day, text: () => text };
  return packZip([own, ...(few ? writePosts(backup.digests) : [])]);
}

/** Digests → a zip of Markdown posts, one folder for each source. */
export function encodePosts(digests: readonly BackupDigest[]): Promise<Uint8Array> {
  return packZip(writePosts(digests));
}

function toBackup(everything: Everything, { app, now = Date.now() }: Made): Backup {
  const { sources, settings, reading, declined, digests } = everything;
  return {
    format: 'yoyak-backup',
    version: 2,
    exportedAt: now,
    app,
    sources,
    settings,
    reading,
    declined,
    digests,
  };
}

function writePosts(digests: readonly BackupDigest[]): Packed[] {
  const taken = new Set<string>();
  return digests.filter(isSound).map((digest) => {
    const { source, id, date, tags = [], entries } = digest;
    const stem = `digests/${toName(source)}/${toName(id)}`;
    let path = `${stem}.md`;
    // Windows and macOS take two names that differ in case for one.
    for (let n = 2; taken.has(path.toLowerCase()); n += 1) path = `${stem}-${n}.md`;
    taken.add(path.toLowerCase());
    return { path, day: date, text: () => writeDigest({ ...digest, tags, entries }) };
  });
}

/** One record that something damaged must not cost the reader all others: as Markdown it is left out. */
function isSound({ entries, ...head }: BackupDigest): boolean {
  const { date, title, tags = [] } = head as Readonly<Record<string, unknown>>;
  const isHead = typeof date === 'string' && typeof title === 'string' && Array.isArray(tags);
  return isHead && Array.isArray(entries) && entries.every(isWhole);
}

function isWhole(stored: unknown): boolean {
  return isSoundEntry(stored) && Array.isArray(stored.links);
}

/** An id as the name of a file on any system. */
function toName(id: string): string {
  const plain = id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+|\.+$/g, '');
  return [...plain].slice(0, 60).join('') || 'digest';
}
