import type { DigestHead, Entry } from '../paper';
import type { Kept } from '../store';

/** What a store holds as heads of digests → those that are; a record that something damaged is left out of every list. */
export function soundHeads(stored: readonly unknown[]): DigestHead[] {
  return stored.filter(isHead);
}

/** Is what a digest holds a summary of a paper, as far as lists and searches look at one? */
export function isSoundEntry(stored: unknown): stored is Entry {
  const { paper, title, sections } = Object(stored) as Record<string, unknown>;
  return typeof paper === 'string' && typeof title === 'string' && Array.isArray(sections);
}

/** Is what a bookmark holds a summary, as far as cards and lists look at one? */
export function isSoundKept(stored: unknown): stored is Kept {
  const { digest, entry } = Object(stored) as Record<string, unknown>;
  const { source, id, date, title } = Object(digest) as Record<string, unknown>;
  return [source, id, date, title].every((each) => typeof each === 'string') && isSoundEntry(entry);
}

function isHead(stored: unknown): stored is DigestHead {
  const { source, id, date, title, papers } = Object(stored) as Record<string, unknown>;
  return (
    [source, id, date, title].every((each) => typeof each === 'string') &&
    Array.isArray(papers) &&
    papers.every((paper) => typeof paper === 'string')
  );
}
