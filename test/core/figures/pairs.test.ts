import { describe, expect, it } from 'vitest';
import { measurePairs } from './pairs/measurePairs';
import { MORE_PAIRS } from './pairs/morePairs';
import { PAIRS } from './pairs/pairs';

describe('figures of sentences beside the abstracts that they are of', () => {
  const { right, wrong, missing } = measurePairs([...PAIRS, ...MORE_PAIRS]);

  it('lead to the right one, at least 98 of 100 of those that are linked', () => {
    expect(right).toBeGreaterThan(120);
    expect(wrong.length / (right + wrong.length), wrong.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('are found where the abstract has them, at least 90 of 100', () => {
    expect(right / (right + missing.length), missing.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
