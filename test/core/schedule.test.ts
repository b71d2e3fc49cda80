import { describe, expect, it } from 'vitest';
import {
  isDue,
  laterThan,
  planAlarm,
  planNext,
  spread,
  spreadFrom,
  wakeAt,
} from '../../core/schedule';
import type { Every, Source } from '../../core/source';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const now = new Date(2026, 10, 22, 7, 0).getTime();
const daily: Every = { kind: 'daily', at: '08:30' };

function source(change: Partial<Source> = {}): Source {
  return {
    id: 'feed-1',
    kind: 'feed',
    url: 'https://digests.example/index.json',
    title: '피드',
    enabled: true,
    order: 1,
    every: { kind: 'hourly' },
    addedAt: 0,
    failures: 0,
    ...change,
  };
}
const plan = (change: Partial<Source>, random: number) =>
  planNext(source(change), now, () => random) ?? Number.NaN;

describe('the next time of a source', () => {
  it('is never when it is off', () => {
    expect(planNext(source({ every: { kind: 'off' } }), now)).toBeUndefined();
  });

  it('is an hour or six from now, and a little later for some', () => {
    expect(plan({}, 0)).toBe(now + HOUR);
    expect(plan({}, 0.5)).toBe(now + HOUR + spread.hourly / 2);
    expect(plan({ every: { kind: 'six-hourly' } }, 0)).toBe(now + 6 * HOUR);
  });

  it('is the time of day in the reader’s own zone, today or tomorrow', () => {
    expect(new Date(plan({ every: daily }, 0)).toString()).toBe(
      new Date(2026, 10, 22, 8, 30).toString(),
    );
    const late = new Date(2026, 10, 22, 8, 30).getTime();
    expect(planNext(source({ every: daily }), late, () => 0)).toBe(
      new Date(2026, 10, 23, 8, 30).getTime(),
    );
    expect(plan({ every: daily }, 1) - plan({ every: daily }, 0)).toBe(spread.daily);
  });

  it('is twice as far away after each failure, six hours at most', () => {
    const waits = [1, 2, 3, 8, 50].map((failures) => plan({ failures }, 0) - now);
    expect(waits).toEqual([5, 10, 20, 360, 360].map((minutes) => minutes * MINUTE));
    expect(plan({ failures: 1 }, 1)).toBeGreaterThan(plan({ failures: 1 }, 0));
  });

  it('is not before the host’s own word', () => {
    expect(plan({ failures: 1, restUntil: now + 2 * HOUR }, 0)).toBe(now + 2 * HOUR);
  });
});

describe('a source is due', () => {
  it('when its time has come, or when it was never asked', () => {
    expect(isDue(source({ nextAt: now }), now)).toBe(true);
    expect(isDue(source(), now)).toBe(true);
    expect(isDue(source({ nextAt: now + 1 }), now)).toBe(false);
  });

  it('never when it is off, switched off or at rest', () => {
    expect(isDue(source({ every: { kind: 'off' } }), now)).toBe(false);
    expect(isDue(source({ enabled: false }), now)).toBe(false);
    expect(isDue(source({ restUntil: now + 1 }), now)).toBe(false);
  });

  it('when a wrong clock had planned it, or its rest, far too late', () => {
    expect(isDue(source({ nextAt: now + 1000 * HOUR }), now)).toBe(true);
    expect(isDue(source({ restUntil: now + 1000 * HOUR }), now)).toBe(true);
  });
});

describe('the alarm', () => {
  it('rings for the first source, and not at all when nobody waits', () => {
    const far = source({ nextAt: now + 3 * HOUR });
    const near = source({ id: 'feed-2', nextAt: now + 2 * HOUR });
    expect(wakeAt([far, near], now)).toBe(now + 2 * HOUR);
    expect(wakeAt([source({ every: { kind: 'off' } })], now)).toBeUndefined();
    expect(wakeAt([], now)).toBeUndefined();
  });

  it('does not ring on and on for a source at rest', () => {
    const resting = source({ nextAt: now - 1, restUntil: now + HOUR });
    expect(wakeAt([resting], now)).toBe(now + HOUR);
  });

  const far = now + 3 * HOUR;
  it.each([
    ['is cleared when nobody waits', undefined, { set: far }, 'cleared'],
    ['is set for what comes, whatever it was set for', far, { set: now + MINUTE }, far],
    ['is set for what comes while the browser starts', far, { starting: true }, far],
    ['is spread for what is due', now, {}, now + MINUTE / 2],
    ['is brought forward for what is due', now - HOUR, { set: far }, now + MINUTE / 2],
    ['stays when it is set for soon', now, { set: now + 15 * MINUTE }, 'left'],
    ['leaves what is due to the alarm of the start', now, { starting: true }, 'left'],
  ] as const)('%s', (_what, at, standing, planned) => {
    const stands = { set: undefined, starting: false, ...standing };
    expect(planAlarm(at, stands, now, () => 0.5)).toBe(planned);
  });

  it('is at most a minute away for what is due, and a quarter of an hour for a better moment', () => {
    expect(spreadFrom(now, () => 0)).toBe(now);
    expect(spreadFrom(now, () => 1)).toBe(now + MINUTE);
    expect(laterThan(now)).toBe(now + 15 * MINUTE);
  });
});
