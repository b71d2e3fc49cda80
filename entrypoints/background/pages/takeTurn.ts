import browser from 'webextension-polyfill';
import { Failure } from '../../../core/failure';

/** arXiv asks whoever reads by machine for so much time between two requests, in milliseconds. */
const BETWEEN_MS = 15_000;
/** Nobody who waits in a page waits for longer. */
export const LONGEST_MS = 120_000;
/** In `storage.session`, which no disk keeps: when each turn is that others have to keep away from, and when it was taken. */
const ASKED = 'htmlAsked';

type Slot = readonly [at: number, taken: number];
/** In how many milliseconds a turn is; `giveBack` is for who has not asked, and never will: it may be somebody else's then. */
export type Turn = { readonly ms: number; readonly giveBack: () => Promise<void> };

let last: Promise<unknown> = Promise.resolve();

/**
 * Takes the next turn to ask arXiv for a page, whoever asks and in whichever tab: one after the other, or two would have the same.
 * Throws `too-many` where that is later than in `most` milliseconds, and takes none.
 */
export function takeTurn(most = Number.POSITIVE_INFINITY): Promise<Turn> {
  return inOrder(async () => {
    const now = Date.now();
    const slots = await readSlots(now);
    const at = findFree(slots, now);
    if (at - now > most) throw new Failure('too-many', `The next turn is in ${at - now} ms`);
    await writeSlots([...slots, [at, now]]);
    return { ms: at - now, giveBack: () => giveBack(at) };
  });
}

function giveBack(turn: number): Promise<void> {
  return inOrder(async () => {
    const slots = await readSlots(Date.now());
    await writeSlots(slots.filter(([at]) => at !== turn));
  });
}

function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}

/** The first moment that is far enough from every turn that was taken. */
function findFree(slots: readonly Slot[], now: number): number {
  const times = slots.map(([at]) => at);
  const ends = times.map((at) => at + BETWEEN_MS).filter((end) => end > now);
  const isFree = (moment: number) => times.every((at) => Math.abs(moment - at) >= BETWEEN_MS);
  return [now, ...ends.sort((a, b) => a - b)].find(isFree) ?? now;
}

/** Those that are near or to come. By a clock that was set back since, nobody knows when one was: it may be now. */
async function readSlots(now: number): Promise<readonly Slot[]> {
  const { [ASKED]: stored } = await browser.storage.session.get(ASKED);
  const slots = (Array.isArray(stored) ? stored : []).filter(isSlot);
  return slots
    .map(([at, taken]): Slot => (taken > now ? [now, now] : [at, taken]))
    .filter(([at]) => at + BETWEEN_MS > now);
}

function writeSlots(slots: readonly Slot[]): Promise<void> {
  return browser.storage.session.set({ [ASKED]: slots });
}

function isSlot(value: unknown): value is Slot {
  const [at, taken] = Array.isArray(value) ? value : [];
  return Number.isFinite(at) && Number.isFinite(taken) && taken <= at;
}
