import { gist } from '../gist';
import { writeTitleFormulas } from '../math/title';
import type { DigestHead, Entry, PaperId } from '../paper';
import { digest } from '../query';

/** A paper as a line of a list: `language` (BCP 47) of its gist where that is not in Korean. */
export type Line = {
  readonly paper: PaperId;
  readonly title: string;
  readonly gist: string;
  readonly language?: string;
};

const known = new WeakMap<DigestHead, Promise<ReadonlyMap<PaperId, Line>>>();

/**
 * The lines of papers as the first of some digests that has them tells them; one whose record is damaged or has gone has
 * none. What was read of a head once is not read again.
 */
export async function readLines(
  heads: readonly DigestHead[],
  papers: readonly PaperId[],
): Promise<readonly Line[]> {
  const found = await Promise.all(heads.map(readDigest));
  // The first that has a paper comes last, and stays.
  const lines = new Map(found.toReversed().flatMap((each) => [...each]));
  return papers.flatMap((paper) => lines.get(paper) ?? []);
}

function readDigest(head: DigestHead): Promise<ReadonlyMap<PaperId, Line>> {
  const before = known.get(head);
  if (before) return before;
  const reading = read(head);
  known.set(head, reading);
  // What failed is tried again by whoever asks next.
  reading.catch(() => known.delete(head));
  return reading;
}

async function read({ source, id, language }: DigestHead): Promise<ReadonlyMap<PaperId, Line>> {
  const stored = await digest([source, id]);
  const entries: unknown = stored?.entries;
  const lines = await Promise.all((Array.isArray(entries) ? entries : []).map(toLine));
  const sound = lines.filter((line) => line !== undefined);
  return new Map(sound.map((line) => [line.paper, { ...line, ...(language && { language }) }]));
}

/** A stored entry → its line; undefined for what is none. */
async function toLine(entry: Entry): Promise<Line | undefined> {
  try {
    return { paper: entry.paper, title: await writeTitleFormulas(entry.title), gist: gist(entry) };
  } catch {
    return undefined;
  }
}
