import type { Summary } from '../../paper';
import { type DigestKey, withStore, type YoyakDatabase } from '../../store';
import type { StoredDigest } from '../../store/digests';
import { isSoundEntry } from '../sound';

/** The digest under `[source, id]`, or undefined. */
export function digest(key: DigestKey): Promise<StoredDigest | undefined> {
  return withStore((db) => read(db, key));
}

/** A digest's entries with their ranks; without those that something damaged. */
export function summaries({ head, entries }: StoredDigest): Summary[] {
  const { papers: _papers, parser: _parser, goneAt: _gone, key: _key, ...place } = head;
  const all: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return all.flatMap((entry, index) =>
    isSoundEntry(entry) ? [{ digest: place, rank: index + 1, of: all.length, entry }] : [],
  );
}

async function read(db: YoyakDatabase, key: DigestKey): Promise<StoredDigest | undefined> {
  const tx = db.transaction(['heads', 'bodies']);
  const [head, body] = await Promise.all([
    tx.objectStore('heads').get(key),
    tx.objectStore('bodies').get(key),
  ]);
  return head && body && { head, entries: body.entries };
}
