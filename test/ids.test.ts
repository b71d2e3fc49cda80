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

  it('never gives one id twice', () => {
    expect(new Set(digestIds(['a/x.md', 'b/x.md', 'a-x.md', 'b/x.markdown'])).size).toBe(4);
  });
});
