import { markCard } from './cards';
import { withMarks } from './cards/marks';
import { renewCard } from './cards/renew';
import { forgetWish } from './cards/wishes';
import { createOrder } from './inOrder';
import { toKept } from './kept';
import type { PaperId, Summary } from './paper';
import { livingSummaries } from './query';
import { keepFirst } from './query/keepFirst';
import { sources } from './query/sources';
import { findGoneSummary } from './reading/findGoneSummary';
import { traceReadings } from './session/readings';
import { type DigestKey, type Reading, type Stores, withReading, withStore } from './store';

type MarkOptions = {
  /** The digest whose summary is meant; without it the one that was bookmarked before, or what is shown first. */
  readonly of?: Readonly<DigestKey> | undefined;
  /** When it was pressed, in milliseconds since 1970. */
  readonly now?: number;
};

/**
 * Sets or clears a paper's bookmark, with the copy that it keeps, in the store and then in the card cache; one after the
 * other, as they were pressed. Gives what the store says of the paper then.
 */
export function bookmark(paper: PaperId, on: boolean, options: MarkOptions = {}): Promise<Reading> {
  const next = () => mark(paper, on, options);
  return inPressOrder(next);
}

/** Runs `work` once every press before it is stored. */
export const inPressOrder = createOrder();

/** `bookmark` for whoever has the turn. */
export async function mark(
  paper: PaperId,
  on: boolean,
  { of, now = Date.now() }: MarkOptions = {},
): Promise<Reading> {
  const [living, all] = await Promise.all([livingSummaries(paper), sources()]);
  const meant = on && of && living.find(isOf(of));
  const gone = on && of && !meant ? await findGoneSummary(paper, of) : undefined;
  const write = async (reading: Stores['reading']) => {
    const { bookmarkedAt: _at, kept: before, ...rest } = (await reading.get(paper)) ?? { paper };
    // What was kept knows its name, a restore point does not.
    const own = of && before && isOf(of)(before) ? before : gone;
    const [first] = keepFirst(living, undefined, rest.chosen);
    const fresh = meant || own || (before ? undefined : first);
    // What was bookmarked stays for a while, should the press have been a slip.
    const kept = on && fresh ? toKept(fresh, all) : before;
    const next = { ...rest, ...(kept && { kept }), ...(on && { bookmarkedAt: now }) };
    await reading.put(next);
    return next;
  };
  const noted = await withMarks(async () => {
    const next = await withReading(write);
    await markCard(paper, on);
    return next;
  });
  await renewCard(paper);
  await forgetWish(paper, now);
  await traceReadings();
  return noted;
}

/**
 * What one digest says of a paper, also when it has gone while it was read: as a bookmark keeps it, or kept it until
 * just now, or as a restore point has it.
 */
export async function summaryOf(
  paper: PaperId,
  of: Readonly<DigestKey>,
): Promise<Summary | undefined> {
  const living = (await livingSummaries(paper)).find(isOf(of));
  if (living) return living;
  const kept = (await withStore((db) => db.get('reading', paper)))?.kept;
  return kept && isOf(of)(kept) ? kept : findGoneSummary(paper, of);
}

function isOf([source, id]: Readonly<DigestKey>): (summary: Summary) => boolean {
  return ({ digest }) => digest.source === source && digest.id === id;
}
