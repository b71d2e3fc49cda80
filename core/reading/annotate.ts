import { traceReadings } from '../cards/readings';
import type { PaperId } from '../paper';
import { type Reading, withReading } from '../store';
import { NOTE_LENGTH, toTags } from '../store/notes';

/** What the reader writes to a paper: both are replaced as a whole, and what is not given stays. */
export type Annotation = Pick<Reading, 'note' | 'tags'>;

/**
 * Stores a note or the tags of a paper, trimmed and cut to what is kept (`store/notes`); an empty note and no tags are none.
 * Gives the paper's reading then; `now` is milliseconds since 1970.
 */
export async function annotate(
  paper: PaperId,
  change: Annotation,
  now: number = Date.now(),
): Promise<Reading> {
  const written = await withReading(async (reading) => {
    const { note, tags, ...rest } = { ...((await reading.get(paper)) ?? { paper }), ...change };
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
