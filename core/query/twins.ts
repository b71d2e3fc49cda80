import type { Digest, DigestHead, Entry, PaperId } from '../paper';
import { digest, heads } from '../query';
import { writeWords } from './foldSame';

/** The id of the subscription that has a digest already, word for word; undefined for none. */
export type FindTwin = (digest: Digest) => Promise<string | undefined>;

/** Looks among all that did not come as a file. What says the same of the same papers is the same digest. */
export async function openTwins(): Promise<FindTwin> {
  const others = (await heads()).filter(({ source }) => source !== 'files');
  const byPapers = new Map<string, DigestHead[]>();
  for (const head of others) {
    const key = toKey(head.papers);
    byPapers.set(key, [...(byPapers.get(key) ?? []), head]);
  }
  return async ({ entries }) => {
    const words = writeAll(entries);
    for (const { source, id } of byPapers.get(toKey([...words.keys()])) ?? []) {
      const stored = writeAll((await digest([source, id]))?.entries ?? []);
      if ([...words].every(([paper, text]) => stored.get(paper) === text)) return source;
    }
    return undefined;
  };
}

function toKey(papers: readonly PaperId[]): string {
  return [...papers].sort().join(' ');
}

function writeAll(entries: readonly Entry[]): ReadonlyMap<PaperId, string> {
  return new Map(entries.map((entry) => [entry.paper, writeWords(entry)]));
}
