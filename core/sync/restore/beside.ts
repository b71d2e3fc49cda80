import type { Backup } from '../../backup';
import { NOTE_LENGTH } from '../../paper/noteLength';
import type { Source } from '../../source';
import type { BesideDigests, Reading, Stores } from '../../store';
import { toTags } from '../../store/notes';
import { toIncoming } from './incoming';

/** What stands in the store beside the digests. */
export async function readBeside({ sources, declined, reading }: Stores): Promise<BesideDigests> {
  const [a, b, c] = await Promise.all([sources.getAll(), declined.getAll(), reading.getAll()]);
  return { sources: a, declined: b, reading: c };
}

/** Makes what stands beside the digests exactly this. */
export async function writeBeside(stores: Stores, beside: BesideDigests): Promise<void> {
  const { sources, declined, reading } = stores;
  await Promise.all([sources, declined, reading].map(async (store) => store.clear()));
  await putBeside(stores, beside);
}

/** Adds these records, or puts them in the places of those with their keys. */
export async function putBeside(stores: Stores, beside: BesideDigests): Promise<void> {
  // `put` itself may throw: among other promises only an async function's failure is caught.
  await Promise.all([
    ...beside.sources.map(async (each) => stores.sources.put(each)),
    ...beside.declined.map(async (each) => stores.declined.put(each)),
    ...beside.reading.map(async (each) => stores.reading.put(each)),
  ]);
}

/** What a backup holds beside the digests, as it is stored. */
export function toBeside({ sources, declined, reading }: Backup): BesideDigests {
  return {
    sources: sources.map(forgetListing),
    declined: declined.map(({ offered, ...each }) => ({
      ...each,
      ...(offered && { offered: toIncoming(offered) }),
    })),
    reading: reading.map(tidy),
  };
}

/** A note and tags as this version writes them, whoever wrote the backup. */
function tidy({ note = '', tags = [], ...rest }: Reading): Reading {
  const [text, words] = [note.trim().slice(0, NOTE_LENGTH), toTags(tags)];
  return { ...rest, ...(text && { note: text }), ...(words.length > 0 && { tags: words }) };
}

/** A source that is asked anew: a host's validators speak of what was stored when it gave them. */
export function forgetListing({ validators: _gone, nextAt: _due, ...source }: Source): Source {
  return source;
}

/** The sources that were added after a time, with what is noted of their digests. */
export function addedSince(since: number, { sources, declined }: BesideDigests): BesideDigests {
  const fresh = sources.filter(({ addedAt }) => addedAt > since);
  const ids = new Set(fresh.map(({ id }) => id));
  return {
    sources: fresh,
    declined: declined.filter(({ source }) => ids.has(source)),
    reading: [],
  };
}
