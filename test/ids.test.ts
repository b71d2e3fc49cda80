import { describe, expect, it } from 'vitest';
import { digestIds } from '../core/source/ids';

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
    for (const id of digestIds(['.md', `${'가'.repeat(300)}.md`, `${'가'.repeat(301)}.md`])) {
      expect(id.length).toBeGreaterThan(0);
      expect(id.length).toBeLessThanOrEqual(200);
    }
  });

  it('never gives one id twice', () => {
    expect(new Set(digestIds(['a/x.md', 'b/x.md', 'a-x.md', 'b/x.markdown'])).size).toBe(4);
  });
});
