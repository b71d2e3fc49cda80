import type { DigestHead } from '../paper';

/** What a store holds as heads of digests → those that are; a record that something damaged is left out of every list. */
export function soundHeads(stored: readonly unknown[]): DigestHead[] {
  return stored.filter(isHead);
}

function isHead(stored: unknown): stored is DigestHead {
  const { source, id, date, title, papers } = Object(stored) as Record<string, unknown>;
  return (
    [source, id, date, title].every((each) => typeof each === 'string') &&
    Array.isArray(papers) &&
    papers.every((paper) => typeof paper === 'string')
  );
}
