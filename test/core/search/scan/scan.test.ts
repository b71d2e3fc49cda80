import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../core/search';
import { makeComparison } from '../compare';
import { cases, ofMending, unmended } from '../queries';
import { prepareAll, samples, searchAll } from '../samples';
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

describe('a word that stands nowhere', () => {
  const digests = prepareAll(samples);
  const wordsOf = ({ words }: { readonly words: unknown }) => JSON.stringify(words);

  test.each(ofMending)('is taken for what was meant: %s', async (...each) => {
    expect(await compare(each)).toBeGreaterThan(0);
    const { query } = await searchAll(digests, each[0]);
    expect(wordsOf(query)).not.toBe(wordsOf(parseQuery(each[0])));
  });

  test.each(unmended)('is left as it is where nothing else is meant: %s', async (...each) => {
    expect(await compare(each)).toBe(0);
  });
});
