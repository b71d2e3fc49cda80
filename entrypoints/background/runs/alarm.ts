import browser from 'webextension-polyfill';
import { midnightAfter } from '../../../core/day';
import { sources } from '../../../core/query/sources';
import { laterThan, planAlarm, spreadFrom, wakeAt } from '../../../core/schedule';
import { readSettings } from '../../../core/settings';

/** The alarm that wakes the worker for the next source whose time has come. */
export const SYNC = 'yoyak-sync';
/** The alarm soon after the browser was started, when many sources may be due. */
export const STARTUP = 'yoyak-startup';
/** The alarm that wakes the worker again when it was stopped in the middle of a run, or before one began. */
export const RESUME = 'yoyak-resume';
/** The alarm that wakes the worker again when it was stopped while a summary was made. */
export const MAKING = 'yoyak-making';
/** The alarm at which what the icon counts is of another day. */
export const MIDNIGHT = 'yoyak-midnight';

/** Sets the alarm for the next source, or none when there is nothing to wait for. */
export async function planWake(
  now = Date.now(),
  random: () => number = Math.random,
): Promise<void> {
  const at = wakeAt(await sources(), now);
  const [alarm, startup] = await Promise.all(
    [SYNC, STARTUP].map((name) => browser.alarms.get(name)),
  );
  const standing = { set: alarm?.scheduledTime, starting: startup !== undefined };
  const when = planAlarm(at, standing, now, random);
  if (when === 'cleared') await browser.alarms.clear(SYNC);
  else if (when !== 'left') browser.alarms.create(SYNC, { when });
}

/** Sets the alarm for the sources that became due while the browser was closed. */
export function planStartup(now = Date.now(), random: () => number = Math.random): void {
  browser.alarms.create(STARTUP, { when: spreadFrom(now, random) });
}

/** Sees to it that what is under way is taken up again, should the worker be stopped. */
export function planResume(): void {
  browser.alarms.create(RESUME, { delayInMinutes: 1, periodInMinutes: 1 });
}

/** Waits for a better moment: there is no network, or one that costs, or no room to store anything. */
export function planLater(now = Date.now()): void {
  browser.alarms.create(SYNC, { when: laterThan(now) });
}

/** Has the worker woken when the day turns, if the reader wants today's papers counted. */
export async function planMidnight(): Promise<void> {
  const { badge } = await readSettings();
  if (badge === 'unread') browser.alarms.create(MIDNIGHT, { when: midnightAfter() });
  else await browser.alarms.clear(MIDNIGHT);
}
