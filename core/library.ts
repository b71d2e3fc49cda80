import type { DigestHead, PaperId } from './paper';
import { heads } from './query';
import { type DigestDay, toDays } from './query/days';
import { readings } from './query/readings';
import { sources } from './query/sources';
import type { Source } from './source';
import type { Reading } from './store';

/** All that lists are made from: what is stored without its texts, by day, and what the reader did. */
export type Library = {
  /** In the order of `heads`. */
  readonly heads: readonly DigestHead[];
  readonly days: readonly DigestDay[];
  readonly readings: ReadonlyMap<PaperId, Reading>;
  readonly sources: readonly Source[];
};

/** The library as the store has it now; where no digest has changed since `before`, with its very heads and days. */
export async function readLibrary(before?: Library): Promise<Library> {
  const [found, read, all] = await Promise.all([heads(), readings(), sources()]);
  if (before && isSame(before.heads, found)) return { ...before, readings: read, sources: all };
  return { heads: found, days: toDays(found), readings: read, sources: all };
}

/** Another reading of the same digests, after a press. */
export async function readAgain(before: Library): Promise<Library> {
  return { ...before, readings: await readings() };
}

function isSame(before: readonly DigestHead[], now: readonly DigestHead[]): boolean {
  if (before.length !== now.length) return false;
  return before.every((head, at) => {
    const other = now[at];
    return (
      head.source === other?.source &&
      head.id === other.id &&
      head.revision === other.revision &&
      head.parser === other.parser &&
      head.goneAt === other.goneAt
    );
  });
}
