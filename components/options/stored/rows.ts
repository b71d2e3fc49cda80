import type { DigestHead } from '../../../core/paper';
import { writeDigestKey } from '../../../core/paper/digestName';
import type { OldReading } from '../../../core/query/oldReadings';

/** `old`: why it still is as an older parser read it. */
export type StoredRow = {
  readonly key: string;
  readonly head: DigestHead;
  readonly removed: boolean;
  readonly old?: OldReading;
};

/** What is stored and what was removed here, in one order, so that a removed one keeps its place. */
export function toRows(
  stored: readonly DigestHead[],
  removed: readonly DigestHead[],
  old: ReadonlyMap<string, OldReading> = new Map(),
): StoredRow[] {
  const rows = new Map<string, StoredRow>();
  for (const head of removed)
    rows.set(writeDigestKey(head), { key: writeDigestKey(head), head, removed: true });
  for (const head of stored) {
    const why = old.get(writeDigestKey(head));
    rows.set(writeDigestKey(head), {
      key: writeDigestKey(head),
      head,
      removed: false,
      ...(why && { old: why }),
    });
  }
  return [...rows.values()].sort(
    (a, b) => b.head.date.localeCompare(a.head.date) || a.key.localeCompare(b.key),
  );
}
