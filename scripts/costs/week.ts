import type { Publication } from './archive';
import { publishingDays, republish, rewrite } from './archive';
import type { Version } from './fleet';
import { feedAddress, type Moment, measureWholeIndex, publishFeed, publishGithub } from './host';
import { type Cost, makeReader } from './reader';

export type SourceKind = 'feed' | 'github';

/** A week of a source: its versions, what a first visit costs, and what each way between versions does. */
export type Week = {
  readonly start: number;
  readonly end: number;
  readonly versions: readonly Version[];
  readonly first: Cost;
  readonly costs: readonly (readonly (Cost | undefined)[])[];
  /** Bytes of all that the host holds, as it is stored, and its files. */
  readonly size: number;
  readonly files: number;
  /** Bytes on the wire of an index without pages, and of the one there is. */
  readonly wholeIndex: number;
  readonly index: number;
};

const DAY = 86_400_000;
/** A Monday of December: the index holds nearly a whole year. In Seoul, where the readers are. */
const MONDAY = Date.parse('2025-12-08T00:00:00+09:00');
const LAST = '2025-12-12';

/**
 * Ten years, say, of digests up to a week in which one comes each working day at a quarter past eight, and on
 * Wednesday afternoon Monday's is rewritten.
 */
export async function simulateWeek(kind: SourceKind, years: number, post: string): Promise<Week> {
  const all = republish(post, publishingDays(years, LAST));
  const archives: (readonly Publication[])[] = [];
  const versions: Version[] = [];
  const publish = (from: number, archive: readonly Publication[]) => {
    versions.push({ from });
    archives.push(archive);
  };
  const old = all.slice(0, -5);
  publish(Number.NEGATIVE_INFINITY, old);
  const added: Publication[] = [];
  for (const [day, each] of all.slice(-5).entries()) {
    added.push(each);
    publish(MONDAY + day * DAY + 8.25 * 3_600_000, [...old, ...added]);
    const [monday] = added;
    if (day !== 2 || !monday) continue;
    added[0] = rewrite(monday);
    publish(MONDAY + day * DAY + 15 * 3_600_000, [...old, ...added]);
  }
  const moments: Moment[] = [];
  for (const archive of archives) {
    moments.push(kind === 'feed' ? await publishFeed(archive) : publishGithub(archive));
  }
  const held = [...(moments.at(-1)?.values() ?? [])];
  return {
    start: MONDAY,
    end: MONDAY + 7 * DAY,
    versions,
    ...(await costWays(kind, moments)),
    size: held.reduce((sum, { body }) => sum + body.length, 0),
    files: held.length,
    wholeIndex: await measureWholeIndex(archives.at(-1) ?? []),
    index: moments.at(-1)?.get(feedAddress)?.wire ?? 0,
  };
}

async function costWays(kind: SourceKind, moments: readonly Moment[]) {
  const costs: (Cost | undefined)[][] = [];
  let reader = makeReader(kind);
  let first: Cost | undefined;
  for (const [from, moment] of moments.entries()) {
    const arriving = await reader.visit(moment);
    first ??= arriving;
    const row: (Cost | undefined)[] = [];
    for (let to = from; to < moments.length; to += 1) {
      const there = moments[to];
      if (there) row[to] = await reader.copy().visit(there);
    }
    costs.push(row);
    reader = reader.copy();
  }
  if (!first) throw new Error('nothing is published');
  return { first, costs };
}
