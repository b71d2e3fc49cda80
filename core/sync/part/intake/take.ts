import { outdateCards } from '../../../cards/outdated';
import type { Digest, DigestHead } from '../../../paper';
import type { Fetched } from '../../../source';
import type { DigestStores } from '../../../store';
import { digestKey, putHead } from '../../../store/digests';
import { deleteNoted, putNoted } from '../../write/noted';
import { withRun } from '../../write/withRun';
import type { Arrival, Taken, TakeOptions } from '../arrival';
import { isSameReading } from './isSameReading';
import { leaveOut, noteDeclined } from './leaveOut';

/** Stores what arrived, each digest whole with its revision or not at all, in one transaction. Throws `store-gone` where its run or source is. */
export async function take(
  arrivals: readonly Arrival[],
  options: TakeOptions,
): Promise<readonly Taken[]> {
  if (arrivals.length === 0) return [];
  await outdateCards();
  return withRun(options, (stores) =>
    Promise.all(arrivals.map((arrival) => takeOne(stores, arrival, options))),
  );
}

async function takeOne(
  stores: DigestStores,
  arrival: Arrival,
  options: TakeOptions,
): Promise<Taken> {
  const { fetched, known, declined, broken } = arrival;
  if (broken) return leaveOut(stores, arrival, broken, options);
  const { digest, revision, parser, problems } = fetched;
  if (fetched.unread) return { kind: 'unread' };
  const { source, run, careful } = options;
  const before = known?.papers.length ?? 0;
  const after = digest?.entries.length ?? 0;
  // The stored text, read anew: what is lost in it was never there, and nobody is asked for each of thousands.
  const again = known !== undefined && known.revision === revision;
  const shrunk = careful && !again && before > 0 && after * 2 <= before;
  if (!digest || shrunk || (careful && after === 0)) {
    const offered = digest && { head: toHead(source, fetched, digest), entries: digest.entries };
    const reason = shrunk ? 'shrunk' : 'empty';
    if (careful) {
      const about = { reason, after, ...(parser !== undefined && { parser }) } as const;
      await noteDeclined(stores, arrival, options, {
        ...about,
        ...(shrunk && offered && { offered }),
      });
    }
    if (!careful || !again) return { kind: shrunk ? 'held' : 'empty' };
    await deleteNoted(stores, run, known);
    return { kind: 'removed', head: known };
  }
  const head = toHead(source, fetched, digest);
  const { entries } = digest;
  if (again && (await isSameReading(stores, known, { head, entries }))) {
    if (head.parser !== known.parser || head.key !== known.key) await putHead(stores, head);
    return { kind: 'unchanged', head };
  }
  if (declined) await stores.declined.delete(digestKey(head));
  await putNoted(stores, run, { head, entries }, known, problems);
  return { kind: known ? 'changed' : 'added', head };
}

function toHead(source: string, { revision, parser, key }: Fetched, digest: Digest): DigestHead {
  const { entries, tags, ...rest } = digest;
  const papers = entries.map(({ paper }) => paper);
  return {
    source,
    ...rest,
    ...(tags.length > 0 && { tags }),
    revision,
    ...(parser !== undefined && { parser }),
    ...(key !== undefined && { key }),
    papers,
  };
}
