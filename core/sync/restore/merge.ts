import type { Backup } from '../../backup';
import type { DigestHead } from '../../paper';
import { chooseId } from '../../paper/digestIds';
import { writeDigestKey } from '../../paper/digestName';
import type { Source } from '../../source';
import type { BesideDigests, Reading, Stores } from '../../store';
import type { StoredDigest } from '../../store/digests';
import { toTags } from '../../store/notes';
import { putNoted } from '../write/noted';
import { forgetListing, putBeside, readBeside, toBeside } from './beside';
import { type RestoreChanges, toIncoming } from './incoming';
import { joinMade } from './joinMade';

/**
 * Fills in from a backup what is missing, and replaces nothing. Where both have a digest the stored one
 * stays: revisions have no order, and what a source says now is at most one run away, while a backup is as
 * old as it is. Only files have no source to ask: there, two of one name that share neither a paper nor the
 * title are two digests, and the backup's gets a name of its own. Of what was made for the reader both are theirs: a paper that has
 * none gets the backup's. What is put is no longer noted as unwanted.
 */
export async function merge(stores: Stores, backup: Backup, run: number): Promise<RestoreChanges> {
  const [heads, stored] = await Promise.all([stores.heads.getAll(), readBeside(stores)]);
  const known = new Map(heads.map((head) => [writeDigestKey(head), head]));
  const files = heads.filter(({ source }) => source === 'files');
  const added: StoredDigest[] = [];
  const joined = await joinMade(stores, heads, backup.digests.map(toIncoming));
  for (const each of backup.digests.map(toIncoming)) {
    if (each.head.source === 'made') continue;
    const named = each.head.source === 'files' ? rename(each, files) : each;
    if (known.has(writeDigestKey(named.head))) continue;
    known.set(writeDigestKey(named.head), named.head);
    added.push(named);
    if (named.head.source === 'files') files.push(named.head);
  }
  const beside = mergeBeside(
    stored,
    toBeside(backup),
    known,
    new Set(added.map(({ head }) => head.source)),
  );
  for (const { head } of joined) known.set(writeDigestKey(head), head);
  await Promise.all([
    ...joined.map((each) => putNoted(stores, run, each, heads.find(isAt(each.head)))),
    ...added.map((each) => putNoted(stores, run, each, undefined)),
    ...added.map(async ({ head }) => stores.declined.delete([head.source, head.id])),
    putBeside(stores, beside),
  ]);
  const put = [...added, ...joined].map(({ head }) => head);
  const changed = put.filter((head) => heads.some(isAt(head)));
  return {
    added: put.filter((head) => !changed.includes(head)),
    changed,
    removed: [],
    unchanged: backup.digests.length - put.length,
  };
}

function isAt(one: DigestHead): (other: DigestHead) => boolean {
  return (other) => writeDigestKey(one) === writeDigestKey(other);
}

function rename({ head, entries }: StoredDigest, files: readonly DigestHead[]): StoredDigest {
  const id = chooseId(head.id, { title: head.title, entries }, files);
  return { head: { ...head, id }, entries };
}

/** The records that are new or differ from what is stored; `touched` are the sources that got digests. */
function mergeBeside(
  stored: BesideDigests,
  given: BesideDigests,
  known: ReadonlyMap<string, DigestHead>,
  touched: ReadonlySet<string>,
): BesideDigests {
  const ids = new Set(stored.sources.map(({ id }) => id));
  const places = stored.sources.filter(({ url }) => url !== '');
  const last = places.reduce((most, { order }) => Math.max(most, order), 0);
  const fresh = given.sources.filter(({ id }) => !ids.has(id)).sort((a, b) => a.order - b.order);
  const noted = new Set(stored.declined.map(writeDigestKey));
  const readings = new Map(stored.reading.map((reading) => [reading.paper, reading]));
  return {
    sources: [
      ...stored.sources.filter(({ id }) => touched.has(id)).map(forgetListing),
      ...fresh.map(
        // What ships and what was dropped have their own order, after all that was added.
        (source, index): Source =>
          source.url === '' ? source : { ...source, order: last + 1 + index },
      ),
    ],
    declined: given.declined.filter(
      (each) => !noted.has(writeDigestKey(each)) && !known.has(writeDigestKey(each)),
    ),
    reading: given.reading.map((each) => mergeReading(each, readings.get(each.paper))),
  };
}

/**
 * Whatever happened in either, at its earliest: a bookmark in one of them is a bookmark. The stored note and choice stay,
 * and a paper has the tags of both.
 */
function mergeReading(one: Reading, other: Reading = one): Reading {
  const seenAt = earliest(one.seenAt, other.seenAt);
  const readAt = earliest(one.readAt, other.readAt);
  const bookmarkedAt = earliest(one.bookmarkedAt, other.bookmarkedAt);
  // What was left without its bookmark gives way to what a bookmark keeps.
  const [first, second] = other.bookmarkedAt === undefined ? [one, other] : [other, one];
  const kept = first.kept ?? second.kept;
  const note = other.note ?? one.note;
  const tags = toTags([...(other.tags ?? []), ...(one.tags ?? [])]);
  const chosen = other.chosen ?? one.chosen;
  const changedAt = Math.max(one.changedAt ?? 0, other.changedAt ?? 0);
  return {
    paper: one.paper,
    ...(seenAt !== undefined && { seenAt }),
    ...(readAt !== undefined && { readAt }),
    ...(bookmarkedAt !== undefined && { bookmarkedAt }),
    ...(note !== undefined && { note }),
    ...(tags.length > 0 && { tags }),
    ...(chosen && { chosen }),
    ...(changedAt > 0 && { changedAt }),
    ...(kept && { kept }),
  };
}

function earliest(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}
