import { outdateCards } from '../cards/outdated';
import type { Day } from '../day';
import { encodeDigest } from '../feed/encode';
import { hash } from '../hash';
import type { DigestHead, Entry, PaperId } from '../paper';
import { COMPILED } from '../paper/parser';
import { withDigests, withStore } from '../store';
import { deleteDigest, digestKey, putDigest, type StoredDigest } from '../store/digests';
import { exclusively } from './exclusively';

/** The reader's own digests: one a day, whose id is the day. */
const SOURCE = 'made';

/** A summary that was made for the reader, the day of its digest, and where in it that stood, counted from 0. */
export type OwnSummary = { readonly entry: Entry; readonly day: Day; readonly at?: number };

/** The summary of a paper that was made for the reader; undefined for none. */
export async function findMade(paper: PaperId): Promise<OwnSummary | undefined> {
  const [first] = (await readOwn()).flatMap((digest) => pick(digest, paper) ?? []);
  return first;
}

/**
 * Puts a summary that was made for the reader into their own digest of that day, whose `title` is what they know it by; the
 * paper's other one, of whichever day, goes. Gives what went, for another call. Whoever writes may have to be waited for: nothing
 * is put where it `isWanted` no more then, in the place of the `older` one that is there by that time.
 */
export function putMade(
  own: OwnSummary,
  title: string,
  isWanted: (older: OwnSummary | undefined) => Promise<boolean> = async () => true,
): Promise<OwnSummary | undefined> {
  const { entry, day, at } = own;
  return change(async (known) => {
    const before = known.flatMap((digest) => pick(digest, entry.paper) ?? [])[0];
    if (!(await isWanted(before))) return { left: known, result: undefined };
    const left = known.map((digest) => without(digest, entry.paper));
    const home = left.find(({ head }) => head.id === day);
    const place = at ?? (before?.day === day ? before.at : undefined) ?? home?.entries.length ?? 0;
    const entries = (home?.entries ?? []).toSpliced(place, 0, entry);
    const put = { head: home?.head ?? begin(day, title), entries };
    return { left: [...left.filter((each) => each !== home), put], result: before };
  });
}

/** Takes out the summary of a paper that was made for the reader, and gives it; undefined where there is none. */
export function removeMade(paper: PaperId): Promise<OwnSummary | undefined> {
  return change(async (known) => ({
    left: known.map((digest) => without(digest, paper)),
    result: known.flatMap((digest) => pick(digest, paper) ?? [])[0],
  }));
}

type Changed<T> = { readonly left: readonly StoredDigest[]; readonly result: T };

/** Only who holds the lock writes digests, so what was read stays true until it is written. */
function change<T>(work: (known: readonly StoredDigest[]) => Promise<Changed<T>>): Promise<T> {
  return exclusively(async () => {
    const known = await readOwn();
    const { left, result } = await work(known);
    const changed = left.filter((each) => !known.includes(each));
    const put = await Promise.all(changed.map(seal));
    await outdateCards();
    await withDigests(async (stores) => {
      for (const each of put) {
        if (each.entries.length > 0) await putDigest(stores, each);
        else await deleteDigest(stores, digestKey(each.head));
      }
    });
    return result;
  });
}

/** All of them, newest day first. */
function readOwn(): Promise<readonly StoredDigest[]> {
  return withStore(async (db) => {
    const range = IDBKeyRange.bound([SOURCE], [SOURCE, []], false, true);
    const tx = db.transaction(['heads', 'bodies']);
    const [heads, bodies] = await Promise.all([
      tx.objectStore('heads').getAll(range),
      tx.objectStore('bodies').getAll(range),
    ]);
    const byId = new Map(bodies.map((body) => [body.id, body.entries]));
    return heads
      .map((head) => ({ head, entries: byId.get(head.id) ?? [] }))
      .sort((a, b) => (a.head.id < b.head.id ? 1 : -1));
  });
}

function pick({ head, entries }: StoredDigest, paper: PaperId): OwnSummary | undefined {
  const at = entries.findIndex((entry) => entry.paper === paper);
  const entry = entries[at];
  return entry && { entry, day: head.date, at };
}

/** A digest without a paper; the very same where it has none. */
function without(digest: StoredDigest, paper: PaperId): StoredDigest {
  const entries = digest.entries.filter((entry) => entry.paper !== paper);
  return entries.length === digest.entries.length ? digest : { ...digest, entries };
}

function begin(day: Day, title: string): DigestHead {
  const head = { source: SOURCE, id: day, date: day, title, ai: true as const, tags: [] };
  return { ...head, revision: '', parser: COMPILED, papers: [] };
}

/** The head that goes with its entries. */
async function seal({ head, entries }: StoredDigest): Promise<StoredDigest> {
  const { id, date, title, tags = [] } = head;
  const revision = await hash(encodeDigest({ id, date, title, ai: true, tags, entries }));
  return { head: { ...head, revision, papers: entries.map(({ paper }) => paper) }, entries };
}
