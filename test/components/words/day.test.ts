import { describe, expect, it, vi } from 'vitest';
import {
  formatAge,
  formatDay,
  formatDayLine,
  formatMonth,
  formatMonthShort,
  formatMonths,
  formatScale,
} from '../../../components/words/day';
import { speak } from '../../../components/words/language';
import { nameDay } from '../../../components/words/nameDay';
import { today } from '../../../core/day';

describe('a calendar day', () => {
  it('is written with its weekday, the same in every zone', () => {
    expect(formatDay('2025-09-08', 'ko')).toBe('2025년 9월 8일 월요일');
    expect(formatDay('2025-09-08', 'en')).toBe('Monday, September 8, 2025');
    expect(formatDay('2024-02-29', 'ko')).toBe('2024년 2월 29일 목요일');
  });

  it.each(['2026-09-08', '2025-12-31', '2024-02-29', '2026-01-01'])(
    'beside a paper is written as at the head of a list, but for the weekday: %s',
    (day) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 30) });
      for (const language of ['ko', 'en'] as const) {
        speak(language);
        expect(formatDayLine(day, today(), language)).toContain(nameDay(day));
      }
      speak('ko');
      vi.useRealTimers();
    },
  );

  it.each(['2025-02-30', '2025-04-31', '2023-02-29', '0000-00-00', '2025-9-8', '모름'])(
    'that no calendar has stays as it is written: %s',
    (day) => {
      for (const language of ['ko', 'en']) {
        expect(formatDay(day, language)).toBe(day);
      }
    },
  );

  it('may be a month alone', () => {
    expect(formatMonth('2026-01', 'ko')).toBe('2026년 1월');
    expect(formatMonth('2026-01', 'en')).toBe('January 2026');
  });

  it.each([
    ['2024-10', '2025-09', '2024년 10월~2025년 9월', 'Oct 2024 – Sep 2025'],
    ['2025-01', '2025-12', '2025년 1월~12월', 'Jan – Dec 2025'],
    ['2025-11', '2026-10', '2025년 11월~2026년 10월', 'Nov 2025 – Oct 2026'],
    ['2025-05', '2025-05', '2025년 5월', 'May 2025'],
  ])('may be several months, all written in one way: %s, %s', (first, last, ko, en) => {
    expect(formatMonths(first, last, 'ko')).toBe(ko);
    expect(formatMonths(first, last, 'en')).toBe(en);
  });

  it.each([
    [['2025-09-01', '2025-09-08'], '9월 1일, 9월 8일', 'Sep 1, Sep 8'],
    [
      ['2025-12-22', '2025-12-29', '2026-01-05', '2026-01-12'],
      '2025년 12월 22일, 12월 29일, 2026년 1월 5일, 1월 12일',
      'Dec 22, 2025, Dec 29, Jan 5, 2026, Jan 12',
    ],
    [['2024-12-30', '2026-01-05'], '2024년 12월 30일, 2026년 1월 5일', 'Dec 30, 2024, Jan 5, 2026'],
    [[], '', ''],
  ])('says its year on a scale where that is not clear: %j', (days, ko, en) => {
    expect(formatScale(days, 'ko').join(', ')).toBe(ko);
    expect(formatScale(days, 'en').join(', ')).toBe(en);
  });

  it('stays as it is written when it is none', () => {
    expect(formatDay('언젠가', 'ko')).toBe('언젠가');
    expect(formatAge('', '2025-09-08', 'ko')).toBe('');
  });

  it('of the reader is what the reader’s clock shows', () => {
    expect(today(new Date(2025, 0, 1, 0, 0, 0))).toBe('2025-01-01');
    expect(today(new Date(2025, 11, 31, 23, 59, 59))).toBe('2025-12-31');
  });
});

describe('the age of a day', () => {
  it.each([
    ['2025-09-08', '2025-09-08', '오늘', 'today'],
    ['2025-09-07', '2025-09-08', '어제', 'yesterday'],
    ['2025-09-05', '2025-09-08', '3일 전', '3 days ago'],
    ['2025-09-09', '2025-09-08', '내일', 'tomorrow'],
    ['2025-08-31', '2025-09-01', '어제', 'yesterday'],
    ['2024-12-31', '2025-01-01', '어제', 'yesterday'],
    ['2024-02-28', '2024-03-01', '그저께', '2 days ago'],
    ['2025-02-28', '2025-03-01', '어제', 'yesterday'],
    ['2025-08-09', '2025-09-08', '30일 전', '30 days ago'],
    ['2025-08-08', '2025-09-08', '1개월 전', '1 month ago'],
    ['2025-01-31', '2025-02-28', '28일 전', '28 days ago'],
    ['2024-09-09', '2025-09-08', '11개월 전', '11 months ago'],
    ['2024-09-08', '2025-09-08', '1년 전', '1 year ago'],
    ['2023-09-09', '2025-09-08', '1년 전', '1 year ago'],
    ['1999-12-31', '2026-01-01', '26년 전', '26 years ago'],
  ])('%s seen on %s is %s', (day, from, korean, english) => {
    expect(formatAge(day, from, 'ko')).toBe(korean);
    expect(formatAge(day, from, 'en')).toBe(english);
  });

  it('counts no hour that summer time takes or gives', () => {
    // Los Angeles, 2025: clocks change on 9 March and 2 November.
    expect(formatAge('2025-03-08', '2025-03-10', 'ko')).toBe('그저께');
    expect(formatAge('2025-11-01', '2025-11-03', 'ko')).toBe('그저께');
  });
});

it('writes a day as a line of a list does, with its year only where that is another', () => {
  expect(formatDayLine('2025-09-08', '2025-01-01', 'ko')).toBe('9월 8일 월');
  expect(formatDayLine('2024-02-29', '2025-01-01', 'ko')).toBe('2024년 2월 29일 목');
  expect(formatDayLine('2025-09-08', '2025-01-01', 'en')).toBe('Mon, Sep 8');
  expect(formatDayLine('2024-02-29', '2025-01-01', 'en')).toBe('Thu, Feb 29, 2024');
  expect(formatDayLine('someday', '2025-01-01', 'ko')).toBe('someday');
  expect(formatMonthShort('2025-09', 'ko')).toBe('9월');
});
