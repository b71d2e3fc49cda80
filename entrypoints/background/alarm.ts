import browser from 'webextension-polyfill';
import { sources } from '../../core/query/sources';
import { wakeAt } from '../../core/schedule';

/** The alarm that wakes the worker for the next source whose time has come. */
export const SYNC = 'yoyak-sync';
/** After a browser start many readers' sources are due at once: so far they are spread, in milliseconds. */
const SPREAD = 60_000;

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
  // One that is set for soon stays, or a worker that wakes often would put it off for ever.
  const set = due ? await browser.alarms.get(SYNC) : undefined;
  if (set && set.scheduledTime <= now + SPREAD) return;
  browser.alarms.create(SYNC, { when: due ? now + random() * SPREAD : at });
}

/** Waits for a better moment: there is no network, or one that costs. */
export function planLater(now = Date.now()): void {
  browser.alarms.create(SYNC, { when: now + 15 * 60_000 });
}
