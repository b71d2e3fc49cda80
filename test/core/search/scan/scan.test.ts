import { describe, expect, test } from 'vitest';
import { makeComparison } from '../compare';
import { cases } from '../queries';
import { samples } from '../samples';
import { scanAll } from '../truth';

const compare = makeComparison(samples);

describe('a full scan of the samples finds the same', () => {
  test.each(cases)('for %s', async (...each) => {
    await compare(each);
  });

  test('and most of these queries find something', () => {
    expect(cases.length).toBeGreaterThan(150);
    const found = cases.filter(([, wanted]) =>
      samples.some(([, digest]) => scanAll(digest, wanted).length > 0),
    );
    expect(found.length).toBeGreaterThan(cases.length * 0.7);
  });
});
