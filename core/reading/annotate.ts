import { renewCard } from '../cards/renew';
import { Failure } from '../failure';
import { toKept } from '../kept';
import type { PaperId } from '../paper';
import { NOTE_LENGTH } from '../paper/noteLength';
import { isKept, livingSummaries } from '../query';
import { keepFirst } from '../query/keepFirst';
import { sources } from '../query/sources';
import { inPressOrder } from '../reading';
import { traceReadings } from '../session/readings';
import { type Kept, type Reading, withReading, withStore } from '../store';
import { MOST_TAGS, readTags, toTags } from '../store/notes';

/**
 * What the reader writes to a paper: both are replaced as a whole, and what is not given stays. `from` is the note that this one
 * was written from, where one that was stored meanwhile is not to be lost.
 */
export type Annotation = Pick<Reading, 'note' | 'tags'> & { readonly from?: string };

/**
 * Puts tags to those of a paper, or takes them away, and leaves the others as whoever else may have set them meanwhile. Gives the
 * paper's reading then. Throws `Failure`: `too-many-tags` where they would be more than a paper may have; none is put to it then.
 */
export function setTags(paper: PaperId, tags: readonly string[], on: boolean): Promise<Reading> {
  const meant = readTags(tags);
  return change(paper, ({ tags: known = [] }) => {
    if (!on) return { tags: known.filter((tag) => !meant.includes(tag)) };
    const all = readTags([...known, ...meant]);
    if (all.length > MOST_TAGS) throw new Failure('too-many-tags', `${all.length} tags`);
    return { tags: all };
  });
}

/**
 * Stores a note or the tags of a paper, trimmed and cut to what is kept (`store/notes`); an empty note and no tags are none.
 * What it is written to is kept with it, as a bookmark keeps it. Gives the paper's reading then; `now` is milliseconds since 1970.
 * Throws `Failure`: `changed-meanwhile` where there is a note by now that is neither this one nor the one that it was written from.
 */
export function annotate(
  paper: PaperId,
  annotation: Annotation,
  now: number = Date.now(),
): Promise<Reading> {
  const { from, ...written } = annotation;
  const mayFollow = from === undefined ? undefined : [cut(written.note), cut(from), ''];
  return change(
    paper,
    ({ note = '' }) => {
      if (mayFollow?.includes(note) === false)
        throw new Failure('changed-meanwhile', `the note of ${paper}`);
      return written;
    },
    now,
  );
}

function cut(note = ''): string {
  return note.trim().slice(0, NOTE_LENGTH);
}

async function change(
  paper: PaperId,
  to: (known: Reading) => Annotation,
  now: number = Date.now(),
): Promise<Reading> {
  const copy = await findCopy(paper);
  let isCardOld = false;
  const written = await withReading(async (reading) => {
    const known = (await reading.get(paper)) ?? { paper };
    const { note, tags, ...rest } = { ...known, ...to(known) };
    const text = cut(note);
    const own = toTags(tags ?? []);
    const next: Reading = {
      ...rest,
      ...(text && { note: text }),
      ...(own.length > 0 && { tags: own }),
      changedAt: now,
    };
    const whole = copy && !next.kept && isKept(next) ? { ...next, kept: copy } : next;
    isCardOld = isKept(known) !== isKept(whole);
    await reading.put(whole);
    return whole;
  });
  // A card shows what is kept before all others, or when it is all that there is.
  if (isCardOld) await inPressOrder(() => renewCard(paper));
  await traceReadings();
  return written;
}

/** What is shown of a paper that keeps nothing yet. */
async function findCopy(paper: PaperId): Promise<Kept | undefined> {
  const known = await withStore((db) => db.get('reading', paper));
  if (known?.kept) return undefined;
  const [living, all] = await Promise.all([livingSummaries(paper), sources()]);
  const [first] = keepFirst(living, undefined, known?.chosen);
  return first && toKept(first, all);
}
