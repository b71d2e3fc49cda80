import type { SectionKind } from '../../paper';

/** What a text that is searched is from: a section of a summary, or the note that the reader wrote to the paper. */
export type SearchedKind = SectionKind | 'note';

/** Stands before a section, and is followed by the sign of its kind; no folded text holds either. */
const SECTION = '\u0001';
const signs: Readonly<Record<SearchedKind, string>> = {
  introduction: '\u0002',
  method: '\u0003',
  results: '\u0004',
  limitations: '\u0005',
  conclusion: '\u0006',
  other: '\u0007',
  note: '\u0008',
};

/** What stands before a section of a kind in a row. */
export function openSection(kind: SearchedKind): string {
  return SECTION + signs[kind];
}

/** Where the first section of a kind lies that begins at or after a place of a row; undefined for none. */
export function findSection(
  row: string,
  kind: SearchedKind,
  from = 0,
): readonly [from: number, to: number] | undefined {
  const mark = openSection(kind);
  const at = row.indexOf(mark, from);
  if (at < 0) return undefined;
  const next = row.indexOf(SECTION, at + 1);
  return [at + mark.length, next < 0 ? row.length : next];
}
