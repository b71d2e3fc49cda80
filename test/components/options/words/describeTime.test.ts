import { afterEach, expect, it } from 'vitest';
import { describeMoment, describeUntil } from '../../../../components/options/words/describeTime';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});
const inNewYork = (text: string) => {
  process.env.TZ = 'America/New_York';
  return new Date(text).getTime();
};

it.each([
  ['2025-09-08T20:00', '2025-09-08T08:31', '오늘 08:31'],
  ['2025-08-31T23:50', '2025-09-01T08:30', '내일 08:30'],
  ['2026-01-01T00:10', '2025-12-31T23:59', '어제 23:59'],
  // That day had 25 hours, so 24 of them do not lead to the one before.
  ['2025-11-02T23:30', '2025-11-01T08:00', '어제 08:00'],
  ['2025-09-08T08:00', '2025-09-10T08:30', '9월 10일 08:30'],
  ['2025-09-08T08:00', '2024-12-31T08:30', '2024년 12월 31일 08:30'],
])('at %s, %s is %s', (now, at, told) => {
  expect(describeMoment(inNewYork(at), inNewYork(now))).toBe(told);
});

it('is a time alone where it is of today', () => {
  expect(describeUntil(inNewYork('2025-11-02T14:20'), inNewYork('2025-11-02T00:10'))).toBe('14:20');
});
