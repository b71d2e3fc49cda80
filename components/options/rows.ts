import type { DigestHead } from '../../core/paper';

export type Row = { readonly key: string; readonly head: DigestHead; readonly removed: boolean };

/** What is stored and what was removed here, in one order, so that a removed one keeps its place. */
export function toRows(stored: readonly DigestHead[], removed: readonly DigestHead[]): Row[] {
  const rows = new Map<string, Row>();
  for (const head of removed) rows.set(keyOf(head), { key: keyOf(head), head, removed: true });
  for (const head of stored) rows.set(keyOf(head), { key: keyOf(head), head, removed: false });
  return [...rows.values()].sort(
    (a, b) => b.head.date.localeCompare(a.head.date) || a.key.localeCompare(b.key),
  );
}

export function keyOf({ source, id }: DigestHead): string {
  return JSON.stringify([source, id]);
}
