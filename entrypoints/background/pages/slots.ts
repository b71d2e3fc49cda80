import browser from 'webextension-polyfill';
import { isWithin } from '../../../core/day/isWithin';
import { isWaiting } from '../../../core/messages/turns';

/** arXiv asks whoever reads by machine for so much time between two requests, in milliseconds. */
const BETWEEN_MS = 15_000;
/** In `storage.session`, which no disk keeps. */
const ASKED = 'htmlAsked';

/** A turn that others keep away from: when it is, and when it was taken, in milliseconds since 1970, and by a page in which tab. */
export type TurnSlot = readonly [at: number, taken: number, tab?: number];

/** The first moment that is far enough from every turn that was taken. */
export function findFreeSlot(slots: readonly TurnSlot[], now: number): number {
  const times = slots.map(([at]) => at);
  const ends = times.map((at) => at + BETWEEN_MS).filter((end) => end > now);
  const isFree = (moment: number) => times.every((at) => !isWithin(at, moment, BETWEEN_MS));
  return [now, ...ends.sort((a, b) => a - b)].find(isFree) ?? now;
}

/** Those that are near or to come. By a clock that was set back since, nobody knows when one was: it may be now. */
export async function readSlots(now: number): Promise<readonly TurnSlot[]> {
  const { [ASKED]: stored } = await browser.storage.session.get(ASKED);
  const slots = (Array.isArray(stored) ? stored : []).filter(isSlot);
  return slots
    .map((slot): TurnSlot => (slot[1] > now ? [now, now] : slot))
    .filter(([at]) => at + BETWEEN_MS > now);
}

/**
 * Those that were had, and those to come but for the ones of pages that were closed, reloaded or left: who waited there never
 * asks. A page waits for one at a time: what one in the tab that is `asking` waited for was for a page before it.
 */
export async function dropLeft(
  slots: readonly TurnSlot[],
  now: number,
  asking: number | undefined,
): Promise<readonly TurnSlot[]> {
  const isMeant = ([at, , tab]: TurnSlot) =>
    at <= now || tab === undefined || (tab !== asking && isWaiting(tab));
  const meant = await Promise.all(slots.map(isMeant));
  return slots.filter((_, index) => meant[index]);
}

/** Keeps these, and no others. */
export function writeSlots(slots: readonly TurnSlot[]): Promise<void> {
  return browser.storage.session.set({ [ASKED]: slots });
}

function isSlot(value: unknown): value is TurnSlot {
  const [at, taken, tab = 0] = Array.isArray(value) ? value : [];
  return [at, taken, tab].every(Number.isFinite) && taken <= at;
}
