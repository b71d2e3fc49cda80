import type { BackupDeclined, BackupDigest, Everything } from '../backup';
import type { DigestHead, Entry } from '../paper';
import { writeDigestKey } from '../paper/digestName';
import type { Declined } from '../run';
import { readSettings } from '../settings';
import { withStore } from '../store';

/** All that is stored, as of one moment; digests by source and id. Throws `Failure` of the storage. */
export async function readEverything(): Promise<Everything> {
  const settings = await readSettings();
  const [heads, bodies, sources, declined, reading] = await withStore((db) => {
    const tx = db.transaction(['heads', 'bodies', 'sources', 'declined', 'reading']);
    return Promise.all([
      tx.objectStore('heads').getAll(),
      tx.objectStore('bodies').getAll(),
      tx.objectStore('sources').getAll(),
      tx.objectStore('declined').getAll(),
      tx.objectStore('reading').getAll(),
    ]);
  });
  const entries = new Map(bodies.map((body) => [writeDigestKey(body), body.entries]));
  const digests = heads.map((head) =>
    toBackupDigest(head, entries.get(writeDigestKey(head)) ?? []),
  );
  return { sources, settings, reading, declined: declined.map(toBackupDeclined), digests };
}

/** A stored digest as a backup holds it. */
function toBackupDigest(head: DigestHead, entries: readonly Entry[]): BackupDigest {
  const { papers: _papers, ...rest } = head;
  return { ...rest, entries };
}

function toBackupDeclined({ offered, ...rest }: Declined): BackupDeclined {
  return { ...rest, ...(offered && { offered: toBackupDigest(offered.head, offered.entries) }) };
}
