import type { SearchedDigest } from '../folded/rows';
import { findSection, type SearchedKind } from '../folded/sections';
import type { Query } from '../query';
import { findWithin } from './findWord';

const kinds: readonly SearchedKind[] = [
  'introduction',
  'method',
  'results',
  'limitations',
  'conclusion',
  'other',
  'note',
];

/** In which kinds of sections any of a query's words stands, of summary `at` of a digest. */
export function findKinds(
  { words }: Query,
  digest: SearchedDigest,
  at: number,
): readonly SearchedKind[] {
  const row = digest.rows[at] ?? '';
  return kinds.filter((kind) => {
    const asked = words.filter((word) => !word.kind || word.kind === kind);
    let section = findSection(row, kind);
    for (; section; section = findSection(row, kind, section[1])) {
      const [from, to] = section;
      if (asked.some((word) => findWithin(word, digest, at, from, to) >= 0)) return true;
    }
    return false;
  });
}
