import type { BackupDigest } from '../../backup';
import type { DigestHead } from '../../paper';
import type { StoredDigest } from '../../store/digests';

/** What a restored backup did to the digests; `unchanged` counts those that were there in the same version. */
export type RestoreChanges = {
  readonly added: readonly DigestHead[];
  readonly changed: readonly DigestHead[];
  readonly removed: readonly DigestHead[];
  readonly unchanged: number;
};

/** A backup's digest → its head, with its papers, and its entries. */
export function toIncoming({ entries, ...rest }: BackupDigest): StoredDigest {
  return { head: { ...rest, papers: entries.map(({ paper }) => paper) }, entries };
}
