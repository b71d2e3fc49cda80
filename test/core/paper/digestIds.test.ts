import { describe, expect, it } from 'vitest';
import { digestIds } from '../../../core/paper/digestIds';

describe('digestIds', () => {
  it('names a digest after its file', () => {
    expect(digestIds(['2025/2025-09-08-daily.md', 'b.Markdown'])).toEqual([
      '2025-09-08-daily',
      'b',
    ]);
  });

  it('uses the folders where two files share a name', () => {
    expect(digestIds(['a/x.md', 'b/x.md', 'y.md'])).toEqual(['a-x', 'b-x', 'y']);
  });

  it('reads a name the same however its letters are composed', () => {
    expect(digestIds(['요약.md'.normalize('NFD')])).toEqual(['요약']);
  });

  it('gives an id that a feed takes to any path', () => {
    const ids = digestIds(['.md', `${'가'.repeat(300)}.md`, `${'가'.repeat(301)}.md`]);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) {
      expect(id.length).toBeGreaterThan(0);
      expect(id.length).toBeLessThanOrEqual(200);
    }
  });

  it('uses the folders where a name alone says neither a day nor what it is', () => {
    const paths = [
      '2025/09/02.md',
      '2025/10/03/index.md',
      '2025/09-04.md',
      '9월/5일.md',
      'a/README.ko.md',
    ];
    expect(digestIds([...paths, 'b/digest.md', 'digest.md', '7.md'])).toEqual([
      '2025-09-02',
      '2025-10-03',
      '2025-09-04',
      '9월-5일',
      'a-README.ko',
      'b-digest',
      'digest',
      '7',
    ]);
  });

  it('names a page bundle after its folder', () => {
    expect(digestIds(['posts/daily-20250908/index.md', 'deep/2025-09-09/README.md'])).toEqual([
      'daily-20250908',
      '2025-09-09',
    ]);
    expect(digestIds(['a/x/index.md', 'b/x.md'])).toEqual(['a-x-index', 'b-x']);
  });

  it.each<[string, (year: string, month: string, day: string) => string]>([
    ['in folders by year and month', (year, month, day) => `${year}/${month}/${day}.md`],
    ['as bundles', (year, month, day) => `${year}/${month}/${day}/index.md`],
    ['in a folder a day', (year, month, day) => `${year}-${month}-${day}/README.md`],
    ['by a name for all', (year, month, day) => `${year}/${month}/${day}/digest.md`],
    ['by month and day', (year, month, day) => `${year}/${month}-${day}.md`],
    ['in Korean', (year, month, day) => `${year}년/${month}월/${day}일.md`],
    ['with the day in the name', (year, month, day) => `${month}/${year}-${month}-${day}-daily.md`],
  ])('gives no digest another id when more come: %s', (_what, write) => {
    const paths = ['2025', '2026'].flatMap((year) =>
      ['09', '10'].flatMap((month) => ['01', '02'].map((day) => write(year, month, day))),
    );
    const all = digestIds(paths);
    expect(new Set(all).size).toBe(paths.length);
    for (let count = 1; count <= paths.length; count += 1) {
      expect(digestIds(paths.slice(0, count))).toEqual(all.slice(0, count));
      expect(digestIds(paths.slice(-count))).toEqual(all.slice(-count));
    }
  });

  it('never gives one id twice', () => {
    expect(new Set(digestIds(['a/x.md', 'b/x.md', 'a-x.md', 'b/x.markdown'])).size).toBe(4);
  });
});
