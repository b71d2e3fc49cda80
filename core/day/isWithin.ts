/**
 * Do two moments lie less than `ms` apart, all in milliseconds? Of a clock that was set back meanwhile `then` lies ahead: what
 * lies far ahead is as little of late as what is long past.
 */
export function isWithin(then: number, now: number, ms: number): boolean {
  return Math.abs(now - then) < ms;
}
