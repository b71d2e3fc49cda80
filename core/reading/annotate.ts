import { traceReadings } from '../cards/readings';
import type { PaperId } from '../paper';
import { type Reading, withReading } from '../store';
import { NOTE_LENGTH, toTags } from '../store/notes';

/** What the reader writes to a paper: both are replaced as a whole, and what is not given stays. */
export type Annotation = Pick<Reading, 'note' | 'tags'>;

/**
 * Puts tags to those of a paper, or takes them away, and leaves the others as whoever else may have set them meanwhile. Gives the
 * paper's reading then.
 */
export function setTags(paper: PaperId, tags: readonly string[], on: boolean): Promise<Reading> {
  const meant = new Set(toTags(tags));
  return change(paper, ({ tags: known = [] }) => ({
    tags: on ? [...known, ...meant] : known.filter((tag) => !meant.has(tag)),
  }));
}

/**
 * Stores a note or the tags of a paper, trimmed and cut to what is kept (`store/notes`); an empty note and no tags are none.
 * Gives the paper's reading then; `now` is milliseconds since 1970.
 */
export function annotate(
  paper: PaperId,
  annotation: Annotation,
  now: number = Date.now(),
): Promise<Reading> {
  return change(paper, () => annotation, now);
}

async function change(
  paper: PaperId,
  to: (known: Reading) => Annotation,
  now: number = Date.now(),
): Promise<Reading> {
  const written = await withReading(async (reading) => {
    const known = (await reading.get(paper)) ?? { paper };
    const { note, tags, ...rest } = { ...known, ...to(known) };
    const text = note?.trim().slice(0, NOTE_LENGTH);
    const kept = toTags(tags ?? []);
    const next = {
      ...rest,
      ...(text && { note: text }),
      ...(kept.length > 0 && { tags: kept }),
      changedAt: now,
    };
    await reading.put(next);
    return next;
  });
  await traceReadings();
  return written;
}
