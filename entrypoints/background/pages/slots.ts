import browser from 'webextension-polyfill';

/** arXiv asks whoever reads by machine for so much time between two requests, in milliseconds. */
const BETWEEN_MS = 15_000;
/** In `storage.session`, which no disk keeps. */
const ASKED = 'htmlAsked';

/** A turn that others keep away from: when it is, and when it was taken, in milliseconds since 1970. */
export type Slot = readonly [at: number, taken: number];

/** The first moment that is far enough from every turn that was taken. */
export function findFree(slots: readonly Slot[], now: number): number {
  const times = slots.map(([at]) => at);
  const ends = times.map((at) => at + BETWEEN_MS).filter((end) => end > now);
  const isFree = (moment: number) => times.every((at) => Math.abs(moment - at) >= BETWEEN_MS);
  return [now, ...ends.sort((a, b) => a - b)].find(isFree) ?? now;
}

/** Those that are near or to come. By a clock that was set back since, nobody knows when one was: it may be now. */
export async function readSlots(now: number): Promise<readonly Slot[]> {
  const { [ASKED]: stored } = await browser.storage.session.get(ASKED);
  const slots = (Array.isArray(stored) ? stored : []).filter(isSlot);
  return slots
    .map(([at, taken]): Slot => (taken > now ? [now, now] : [at, taken]))
    .filter(([at]) => at + BETWEEN_MS > now);
}

/** Keeps these, and no others. */
export function writeSlots(slots: readonly Slot[]): Promise<void> {
  return browser.storage.session.set({ [ASKED]: slots });
}

function isSlot(value: unknown): value is Slot {
  const [at, taken] = Array.isArray(value) ? value : [];
  return Number.isFinite(at) && Number.isFinite(taken) && taken <= at;
}
