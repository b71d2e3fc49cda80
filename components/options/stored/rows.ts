import type { DigestHead } from '../../../core/paper';
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
  for (const head of removed) rows.set(keyOf(head), { key: keyOf(head), head, removed: true });
  for (const head of stored) {
    const why = old.get(keyOf(head));
    rows.set(keyOf(head), { key: keyOf(head), head, removed: false, ...(why && { old: why }) });
  }
  return [...rows.values()].sort(
    (a, b) => b.head.date.localeCompare(a.head.date) || a.key.localeCompare(b.key),
  );
}

export function keyOf({ source, id }: DigestHead): string {
  return JSON.stringify([source, id]);
}
