import { describe, expect, it } from 'vitest';
import { chooseId } from '../../../core/paper/digestIds';
import { sampleDigest } from '../../samples';

const head = (id: string, papers: readonly string[]) => ({
  ...sampleDigest(id, papers),
  source: 'files',
  revision: 'r',
  papers,
});
const one = sampleDigest('2026-03-01', ['2603.00001']);

describe('the id of a file', () => {
  it.each([
    ['latest', ['latest'], 'latest'],
    ['latest', ['latest-2'], 'latest-2'],
    ['latest', ['latest-12'], 'latest-12'],
    // A day, and what nobody would number so.
    ['2026-03', ['2026-03-01'], '2026-03'],
    ['2026-03', ['2026-03-12'], '2026-03'],
    ['2026', ['2026-03'], '2026'],
    ['notes-2026', ['notes-2026-12'], 'notes-2026'],
    ['latest', ['latest-1', 'latest-02'], 'latest'],
    ['2026-03-01', ['2026-03-01-2'], '2026-03-01-2'],
  ])('that wants %s where %s have its paper is %s', (wanted, known, id) => {
    expect(
      chooseId(
        wanted,
        one,
        known.map((each) => head(each, ['2603.00001'])),
      ),
    ).toBe(id);
  });
});
