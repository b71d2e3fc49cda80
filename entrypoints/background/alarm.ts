import browser from 'webextension-polyfill';
import { sources } from '../../core/query/sources';
import { wakeAt } from '../../core/schedule';

/** The alarm that wakes the worker for the next source whose time has come. */
export const SYNC = 'yoyak-sync';
/** The alarm soon after the browser was started, when many sources may be due. */
export const STARTUP = 'yoyak-startup';
/** The alarm that wakes the worker again when it was stopped in the middle of a run, or before one began. */
export const RESUME = 'yoyak-resume';
/** After a browser start many readers' sources are due at once: how far they are spread, in milliseconds. */
const SPREAD = 60_000;
/** How long a better moment is waited for, in milliseconds. */
const LATER = 15 * 60_000;

/** Sets the alarm for the next source, or none when there is nothing to wait for. */
export async function planWake(
  now = Date.now(),
  random: () => number = Math.random,
): Promise<void> {
  const at = wakeAt(await sources(), now);
  if (at === undefined) {
    await browser.alarms.clear(SYNC);
    return;
  }
  const due = at <= now;
  // One that is set for soon stays: a worker that wakes often neither puts it off for ever, nor brings
  // forward one that waits for a better moment.
  const set = due ? await browser.alarms.get(SYNC) : undefined;
  if (set && set.scheduledTime <= now + LATER) return;
  if (due && (await browser.alarms.get(STARTUP))) return;
  browser.alarms.create(SYNC, { when: due ? now + random() * SPREAD : at });
}

/** Sets the alarm for the sources that became due while the browser was closed. */
export function planStartup(now = Date.now(), random: () => number = Math.random): void {
  browser.alarms.create(STARTUP, { when: now + random() * SPREAD });
}

/** Sees to it that what is under way is taken up again, should the worker be stopped. */
export function planResume(): void {
  browser.alarms.create(RESUME, { delayInMinutes: 1, periodInMinutes: 1 });
}

/** Waits for a better moment: there is no network, or one that costs, or no room to store anything. */
export function planLater(now = Date.now()): void {
  browser.alarms.create(SYNC, { when: now + LATER });
}
