import { describe, expect, test } from 'vitest';
import { noDay } from '../../../core/day';
import type { Place, Summary } from '../../../core/paper';
import { toCard } from '../../../core/query';
import { withoutTranslations } from '../../../core/query/card/translations';
import { compareDigests } from '../../../core/query/order';
import { sampleEntry } from '../../samples';

const now = '2025-09-10';

describe('digests stand in the order of their days', () => {
  test.each<[string, string[], string[]]>([
    [
      'newest first',
      ['2025-09-08', '2025-09-10', '2024-01-01'],
      ['2025-09-10', '2025-09-08', '2024-01-01'],
    ],
    ['what is to come below', ['2025-09-11', '2025-09-08'], ['2025-09-08', '2025-09-11']],
    ['a year that was mistyped too', ['2205-09-08', '2025-09-08'], ['2025-09-08', '2205-09-08']],
    ['no day last', [noDay, '2205-09-08', '2025-09-08'], ['2025-09-08', '2205-09-08', noDay]],
  ])('%s', (_, dates, expected) => {
    const sorted = dates.map((date) => ({ date })).sort((a, b) => compareDigests(a, b, now));
    expect(sorted.map(({ date }) => date)).toEqual(expected);
  });

  test('a day that has come is as any other', () => {
    const sorted = [{ date: '2025-09-08' }, { date: '2025-09-11' }].sort((a, b) =>
      compareDigests(a, b, '2025-09-11'),
    );
    expect(sorted[0]?.date).toBe('2025-09-11');
  });

  test('of one day what is in Korean first', () => {
    const english = { date: '2025-09-08', language: 'en' };
    const korean = { date: '2025-09-08' };
    expect([english, korean].sort((a, b) => compareDigests(a, b, now))).toEqual([korean, english]);
  });
});

const place = (id: string, date = '2025-09-08', source = 'blog'): Place => ({
  digest: { source, id, date, title: id, revision: '' },
  rank: 1,
});

describe('translations of one another count once', () => {
  test.each<[string, Place[], string[]]>([
    ['by an ending', [place('a.ko'), place('a.en')], ['a.ko']],
    ['one without', [place('2025-09-08'), place('2025-09-08-en')], ['2025-09-08']],
    ['not of another day', [place('a.ko'), place('a.en', '2025-09-09')], ['a.ko', 'a.en']],
    ['nor of another source', [place('a.ko'), place('a.en', '2025-09-08', 'x')], ['a.ko', 'a.en']],
    ['nor of another name', [place('a-ko'), place('b-en')], ['a-ko', 'b-en']],
  ])('%s', (_, places, expected) =>
    expect(withoutTranslations(places).map(({ digest }) => digest.id)).toEqual(expected),
  );

  test('on a card', () => {
    const summaries = ['a.ko', 'a.en', 'b'].map(
      (id): Summary => ({ ...place(id), entry: sampleEntry('2509.00001', id) }),
    );
    expect(toCard(summaries)?.others.map(({ digest }) => digest.id)).toEqual(['b']);
  });
});
