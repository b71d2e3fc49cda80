import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../core/search';
import type { Reading } from '../../../core/store';
import { isNoteless } from '../../../entrypoints/popup/search/isNoteless';

const ask = (typed: string, readings: readonly Reading[] = [], whole = true) =>
  isNoteless(parseQuery(typed), {
    readings: new Map(readings.map((each) => [each.paper, each])),
    whole,
  });

describe('a reader who wrote no note', () => {
  it.each(['메모:', 'note:', '메모:세미나', '메모:"다시 볼 것"', '환각 메모:'])(
    'is told so by %s',
    (typed) => {
      expect(ask(typed)).toBe(true);
      expect(ask(typed, [{ paper: '2509.00001', readAt: 1, note: '', tags: [] }])).toBe(true);
      expect(ask(typed, [{ paper: '2509.00001', note: '세미나' }])).toBe(false);
      expect(ask(typed, [{ paper: '2509.00001', tags: ['rl'] }])).toBe(false);
      // Some of the readings may have notes, and are yet to be read.
      expect(ask(typed, [], false)).toBe(false);
    },
  );

  it.each(['메모', '메모리', '한계:', '북마크', '"메모:"'])('is not told so by %s', (typed) => {
    expect(ask(typed)).toBe(false);
  });
});
