import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../core/search';
import { findWord } from '../../../../core/search/scan/findWord';
import { findBits, mayHave, notePairs } from '../../../../core/search/scan/pairs';
import { expected } from '../expected';
import { cases } from '../queries';
import { prepare, samples } from '../samples';

const digests = samples.map(([source, digest]) => prepare(source, digest));

describe('the pairs that are noted of a summary', () => {
  const noted = digests.map((digest) => ({ digest, pairs: notePairs(digest) }));

  test('are those of every word that stands in it', () => {
    const missed: string[] = [];
    let ruledOut = 0;
    for (const [typed] of [...cases, ...expected]) {
      for (const word of parseQuery(typed).words) {
        const bits = findBits(word);
        for (const { digest, pairs } of noted) {
          for (const at of digest.rows.keys()) {
            const may = mayHave(pairs, at, bits);
            if (!may) ruledOut += 1;
            if (!may && findWord(word, digest, at) >= 0) missed.push(typed);
          }
        }
      }
    }
    expect(missed).toEqual([]);
    expect(ruledOut).toBeGreaterThan(10_000);
  });
});
