import { encodeContent } from '../feed/encode';
import type { Digest, DigestHead, Entry, PaperId } from '../paper';
import { isOutdated } from '../paper/parser';
import { digest, heads } from '../query';
import type { StoredDigest } from '../store/digests';
import { writeWords } from './foldSame';

/** The source that has a digest already, and its id there; undefined for none. */
type FindTwin = (digest: Digest) => Promise<Pick<DigestHead, 'source' | 'id'> | undefined>;

/**
 * Looks among all that is stored. Of a subscription it is the same digest that says the same of the same papers; what
 * came as a file may come again to be mended, so of that only what is the same to the last sign, and was not read by an
 * older parser.
 */
export async function openTwins(): Promise<FindTwin> {
  const isFile = ({ source }: DigestHead) => Number(source === 'files');
  const all = (await heads()).toSorted((one, other) => isFile(one) - isFile(other));
  const byPapers = new Map<string, DigestHead[]>();
  for (const head of all) {
    const key = toKey(head.papers);
    byPapers.set(key, [...(byPapers.get(key) ?? []), head]);
  }
  return async (given) => {
    const words = writeAll(given.entries);
    for (const head of byPapers.get(toKey([...words.keys()])) ?? []) {
      const { source, id } = head;
      if (source === 'files' && isOutdated(head)) continue;
      const stored = await digest([source, id]);
      if (stored && (source === 'files' ? isSame(stored, given) : saysSame(stored, words)))
        return { source, id };
    }
    return undefined;
  };
}

function isSame({ head, entries }: StoredDigest, given: Digest): boolean {
  if (head.title !== given.title || head.date !== given.date) return false;
  return encodeContent({ ...head, tags: head.tags ?? [], entries }) === encodeContent(given);
}

function saysSame(stored: StoredDigest, words: ReadonlyMap<PaperId, string>): boolean {
  const known = writeAll(stored.entries);
  return [...words].every(([paper, text]) => known.get(paper) === text);
}

function toKey(papers: readonly PaperId[]): string {
  return [...papers].sort().join(' ');
}

function writeAll(entries: readonly Entry[]): ReadonlyMap<PaperId, string> {
  return new Map(entries.map((entry) => [entry.paper, writeWords(entry)]));
}
