import { afterEach, describe, expect, test } from 'vitest';
import { addDays, countDays, midnightAfter, today, weekdayOf } from '../../core/day';
import { findDay } from '../../core/day/findDay';
import { findNameDay } from '../../core/day/findNameDay';
import { findPathDay } from '../../core/day/findPathDay';
import { readDay } from '../../core/day/readDay';
import { readInstant } from '../../core/source/rss/choose/day';

const day = '2025-09-08';
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('a day in a text', () => {
  test.each([
    '2025-09-08',
    '2025-09-08T23:59:59-11:00',
    '2025-09-08 00:15:00 +1400',
    '2025-9-8',
    '2025.9.8',
    '2025.09.08(월)',
    '2025. 9. 8.',
    '2025. 9. 8. (월) 오전 8:00:00',
    '2025/09/08 08:15',
    '2025–09–08',
    '20250908',
    'daily20250908T0815',
    '2025년 9월 8일',
    '2025년9월8일(월)',
    '25년 9월 8일 월요일',
    '’25년 09월 08일',
    '2025年9月8日',
    '２０２５年９月８日',
    '２０２５．９．８（월）',
    '２０２５－０９－０８',
    '2025．9．8',
    '오늘의 논문 (2025년 09월 08일)',
    'September 8, 2025',
    'Sept. 8th, 2025 7:30 AM',
    'Monday, September 8th 2025, 10:00',
    '8 Sep 2025',
    '8th of September 2025',
    '08-Sep-2025',
    '08/Sep/2025:08:15:00 +0900',
    'Mon, 08 Sep 2025 08:15:00 GMT',
    'Mon Sep  8 08:15:00 KST 2025',
    '2025 Sep 8',
    '월, 08 9월 2025 08:00:00 +0900',
    '9월 8일, 2025',
    '2025-09-08 ~ 2025-09-14',
    '2025-02-30, 2025-09-08',
  ])('%s', (text) => {
    expect(findDay(text)).toBe(day);
  });

  test.each([
    '',
    '2025-09',
    '2025년 9월',
    '2025년 9월 둘째 주',
    'September 2025',
    '2025-02-30',
    '2025-13-01',
    '2023-02-29',
    '31 Feb 2025',
    '2509.04664',
    'arXiv:2509.04664v2',
    '1.2.3',
    'v2025.9.8',
    'vLLM 2025.9.8rc1',
    '2025.9.8.1',
    '1.2025.9.8',
    '20250908123',
    '120250908',
    '2025-09-081',
    '25-09-08',
    '9월 8 2025편',
    '２５０９．０４６６４',
    '２０２５．９．８．１',
    '２０２５－１３－０８',
    '9월 8일 2025명이 모였다',
    'may 8 papers of 2025',
    '3.8 Sep 2025',
  ])('is none in “%s”', (text) => {
    expect(findDay(text)).toBeUndefined();
  });

  test('stands in a long text without costing time', () => {
    const start = performance.now();
    for (const piece of ['2025 ', '9월 ', 'sep ', '25년', '2025-', '. ', '0']) {
      findDay(piece.repeat(100_000));
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a day in a field', () => {
  test.each([
    '25.9.8',
    '２５．９．８',
    '25. 9. 8.',
    "'25/09/08",
    '25-09-08 08:15',
    '250908',
    '202509080730',
    '20250908073000',
    'Mon, 08 Sep 25 08:15:00 GMT',
    'Monday, 08-Sep-25 08:15:00 GMT',
    '화, 8 9월 25 08:00',
    '1757289600',
    '1757289600000',
  ])('%s', (field) => {
    process.env.TZ = 'Pacific/Kiritimati';
    expect(readDay(field)).toBe(day);
  });

  test.each(['09/08/2025', '09-08-25', '1.2.3', '12.3.4', 'true', '99999', '9999999999', '251340'])(
    'is none in “%s”',
    (field) => {
      expect(readDay(field)).toBeUndefined();
    },
  );
});

describe('a day in a name', () => {
  test.each([
    'daily-papers-20250908',
    'Some Title_20250908',
    '250908 Recall',
    '２５０９０８ 회고',
    '２０２５年９月８日',
    '[250908] 제목',
    '25-09-08-daily',
    '25.09.08',
    '2025_0908',
    '2025-0908-0914',
    '2025 09 08 논문',
    '202509080730 메모',
    '2025-09-08-1757289600',
    '01-2025-09-08',
  ])('%s', (name) => {
    expect(findNameDay(name)).toBe(day);
  });

  test.each([
    '2509.04664',
    '250908.12345',
    '123456',
    '01-02-03 chapter',
    'papers_25-09-08',
    '1757289600',
    '2012-1201.0490',
    '2025-1340',
    '[논문][2025][arXiv][6Bit] 제목',
  ])('is none in “%s”', (name) => {
    expect(findNameDay(name)).toBeUndefined();
  });
});

describe('a day in a path', () => {
  test.each([
    'posts/2025/09/08.md',
    'posts/2025/9/8.md',
    'posts/2025/09/08/daily.md',
    '2025-09/08-digest.md',
    '202509/08.md',
    '2025년/9월/8일.md',
    '2025년 9월/8일.md',
    '2025/Sep/08.md',
    '2025/09-Sep/08 papers.md',
    '2025/0908-0914.md',
    '2025/09-08.md',
    '2025/9월 8일.md',
    '2025-09/0908.md',
    '2025/09/09-08.md',
    'a/2025-09-08/README.md',
    'a/250908 제목/index.md',
    'a/2024-01-01/daily_20250908.md',
    '2025\\09\\08.md',
    'arXiv/2025/250908 Recall and Learn.md',
  ])('%s', (path) => {
    expect(findPathDay(path)).toBe(day);
  });

  test.each([
    '2025/09/attention.md',
    '2025/3D Gaussian/paper.md',
    '2025/09/100 papers.md',
    '2025/2509.04664.md',
    '2007/0704.0001.md',
    '2012/1201_0490.md',
    '2025-09/2509.04664.md',
    '2025/09.md',
    'papers/08.md',
    'Quantization/2023/AWQ/paper.md',
    '250908/paper.md',
  ])('is none in “%s”', (path) => {
    expect(findPathDay(path)).toBeUndefined();
  });
});

describe('an instant', () => {
  test.each([
    '2025-09-08T08:15:00+09:00',
    'Mon, 08 Sep 2025 08:15:00 +0900',
    'Sun, 07 Sep 25 23:15:00 GMT',
    '월, 08 9월 2025 08:15:00 KST',
    '2025-09-07T23:15:00Z',
    '2025-09-07 19:15 EDT',
    'September 7, 2025 11:15 PM',
    '2025. 9. 7. 오후 11:15:00',
    '1757286900',
  ])('%s', (text) => {
    process.env.TZ = 'America/Los_Angeles';
    expect(readInstant(text)).toBe(Date.UTC(2025, 8, 7, 23, 15));
  });

  test('of what is no date is 0', () => {
    expect(readInstant('어제 08:15')).toBe(0);
  });
});

describe('days are counted', () => {
  test.each([
    ['2025-09-08', 1, '2025-09-09'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2025-03-01', -1, '2025-02-28'],
    // Clocks in New York were set on both of these.
    ['2025-03-08', 2, '2025-03-10'],
    ['2025-11-03', -2, '2025-11-01'],
  ])('from %s by %i to %s', (from, by, to) => {
    process.env.TZ = 'America/New_York';
    expect(addDays(from, by)).toBe(to);
    expect(countDays(from, to)).toBe(by);
  });

  test('but not from what is no day', () => {
    expect(countDays('', '2025-09-08')).toBeNaN();
    expect(() => addDays('어제', 1)).toThrow(RangeError);
  });

  test('and each has its place in the week', () => {
    const week = ['2025-09-07', '2025-09-08', '2025-09-13', '1970-01-01'];
    expect(week.map(weekdayOf)).toEqual([0, 1, 6, 4]);
  });
});

test.each([
  [2025, 8, 8, 0],
  [2025, 8, 8, 23],
  [2025, 11, 31, 12],
  [2024, 1, 28, 12],
  // Where clocks are changed such a day has 23 hours or 25.
  [2025, 2, 9, 0],
  [2025, 10, 2, 0],
])('the day of %i-%i-%i turns at its end, at whatever hour one asks', (year, month, date, hour) => {
  const now = new Date(year, month, date, hour);
  const midnight = midnightAfter(now);
  expect(today(new Date(midnight - 1))).toBe(today(now));
  expect(today(new Date(midnight))).toBe(today(new Date(year, month, date + 1, 12)));
});
