import browser from 'webextension-polyfill';
import { Failure } from '../../../core/failure';

/** arXiv asks whoever reads by machine for so much time between two requests, in milliseconds. */
const BETWEEN_MS = 15_000;
/** Nobody who waits in a page waits for longer. */
export const LONGEST_MS = 120_000;
/** In `storage.session`, which no disk keeps: when the last turn is, and when it was taken. */
const ASKED = 'htmlAsked';

let last: Promise<unknown> = Promise.resolve();

/**
 * Takes the next turn to ask arXiv for a page, whoever asks and in whichever tab: one after the other, or two would have the same.
 * Gives in how many milliseconds it is. Throws `too-many` where that is longer than `most`, and takes none.
 */
export function takeTurn(most = Number.POSITIVE_INFINITY): Promise<number> {
  const turn = last.then(() => take(most));
  last = turn.catch(() => undefined);
  return turn;
}

async function take(most: number): Promise<number> {
  const { [ASKED]: stored } = await browser.storage.session.get(ASKED);
  const now = Date.now();
  const wait = Math.max(0, readLast(stored, now) + BETWEEN_MS - now);
  if (wait > most) throw new Failure('too-many', `The next turn is in ${wait} ms`);
  await browser.storage.session.set({ [ASKED]: [now + wait, now] });
  return wait;
}

/** By a clock that was set back since, nobody knows when it was: it may be now. */
function readLast(stored: unknown, now: number): number {
  const [at, taken] = Array.isArray(stored) ? stored.map(Number) : [];
  if (at === undefined || taken === undefined || !Number.isFinite(at - taken)) return 0;
  return taken > now || at < taken ? now : at;
}
