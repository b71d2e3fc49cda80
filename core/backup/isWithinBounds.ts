import type { BackupDeclined, BackupDigest } from '../backup';
import { isHuge, isLongHead } from '../feed/bounds';
import type { Source } from '../source';
import type { Reading } from '../store';

/** A record of any list, of which none has all. */
type Stored = Partial<Source & BackupDigest & BackupDeclined & Reading>;
type Head = {
  readonly title?: string;
  readonly url?: string;
  readonly homepage?: string;
  readonly names?: string;
  readonly from?: string;
  readonly tags?: readonly string[];
};

/**
 * Is a record that fits the schema no larger than what a digest of a feed may be, as a whole and in what every page reads of
 * it: names, addresses and tags, also of the digest that it offers or the summary that it keeps?
 */
export function isWithinBounds(record: unknown): boolean {
  const { offered, kept, ...own } = record as Stored;
  return [own, offered, kept, kept?.digest].every(isShortHead) && !isHuge(record);
}

function isShortHead(head: Head | undefined): boolean {
  if (!head) return true;
  const { title = '', url = '', homepage = '', names = '', from = '', tags = [] } = head;
  return !isLongHead([title, url, homepage, names, from, ...tags]);
}
