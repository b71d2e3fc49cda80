import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../core/digest';
import { makeComparison } from '../core/search/compare';
import { cases } from '../core/search/queries';

const shared = new URL('../../../shared/digests/blog/', import.meta.url);
const files = readdirSync(shared);

describe('a full scan of the posts of the blog finds the same', () => {
  const compare = makeComparison(
    files.map((file) => [
      file,
      parseDigest(file, readFileSync(new URL(file, shared), 'utf8')).digest,
    ]),
  );
  test('of which there are some', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  test.each(cases)('for %s', async (...each) => {
    await compare(each);
  });
});
