import { markCard } from './cards';
import { renewCard } from './cards/renew';
import { toKept } from './kept';
import type { PaperId, Summary } from './paper';
import { livingSummaries, summaries } from './query';
import { sources } from './query/sources';
import { type DigestKey, withReading, withStore } from './store';

export type MarkOptions = {
  /** The digest whose summary is meant; without it the one that was bookmarked before, or the first. */
  readonly of?: Readonly<DigestKey> | undefined;
  /** Milliseconds since 1970. */
  readonly now?: number;
};

/** Sets or clears a paper's bookmark, with the copy that it keeps, in the store and then in the card cache. */
export async function bookmark(
  paper: PaperId,
  on: boolean,
  { of, now = Date.now() }: MarkOptions = {},
): Promise<void> {
  const [living, all] = await Promise.all([livingSummaries(paper), sources()]);
  const meant = on && of && (living.find(isOf(of)) ?? (await findGone(paper, of)));
  await withReading(async (reading) => {
    const { bookmarkedAt: _at, kept: before, ...rest } = (await reading.get(paper)) ?? { paper };
    const fresh = meant || (before ? undefined : living[0]);
    // What was bookmarked stays for a while, should the press have been a slip.
    const kept = on && fresh ? toKept(fresh, all) : before;
    await reading.put({ ...rest, ...(kept && { kept }), ...(on && { bookmarkedAt: now }) });
  });
  await markCard(paper, on);
  await renewCard(paper);
}

function isOf([source, id]: Readonly<DigestKey>): (summary: Summary) => boolean {
  return ({ digest }) => digest.source === source && digest.id === id;
}

/** What a digest said of a paper that has gone while it was read, as a restore point has it. */
async function findGone(
  paper: PaperId,
  [source, id]: Readonly<DigestKey>,
): Promise<Summary | undefined> {
  const gone = await withStore(async (db) => {
    const keys = (await db.getAllKeys('befores')).filter(
      ([, from, name]) => from === source && name === id,
    );
    return Promise.all(keys.reverse().map((key) => db.get('befores', key)));
  });
  return gone
    .flatMap((row) => (row?.head && row.entries ? [{ head: row.head, entries: row.entries }] : []))
    .flatMap(summaries)
    .find(({ entry }) => entry.paper === paper);
}
