import { renewCard } from '../cards/renew';
import type { PaperId } from '../paper';
import { inPressOrder } from '../reading';
import { traceReadings } from '../session/readings';
import { type DigestKey, withReading } from '../store';

/**
 * Notes which digest's summary of a paper the reader chose to read: wherever the paper is shown it is the first from now on,
 * for as long as that digest has it. `now` is milliseconds since 1970.
 */
export function choose(
  paper: PaperId,
  [source, id]: Readonly<DigestKey>,
  now: number = Date.now(),
): Promise<void> {
  return inPressOrder(async () => {
    await withReading(async (reading) => {
      const known = (await reading.get(paper)) ?? { paper };
      await reading.put({ ...known, chosen: { source, id }, changedAt: now });
    });
    await renewCard(paper);
    await traceReadings();
  });
}
