import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../core/search';
import { mendWord } from '../../../../core/search/query/mend';
import { findWord } from '../../../../core/search/scan/findWord';
import { notePairs } from '../../../../core/search/scan/notePairs';
import { findPairs, findRows, isCandidate } from '../../../../core/search/scan/pairs';
import { expected } from '../expected';
import { cases } from '../queries';
import { prepareAll, samples } from '../samples';

const digests = prepareAll(samples);
const count = digests.reduce((sum, { rows }) => sum + rows.length, 0);

describe('the pairs that are noted of summaries', () => {
  const words = [...cases, ...expected]
    .flatMap(([typed]) => parseQuery(typed).words)
    .flatMap((word) => [word, ...mendWord(word)]);

  test('are those of every word that stands in one', () => {
    const missed: string[] = [];
    let ruledOut = 0;
    for (const word of words) {
      for (const digest of digests) {
        const { notes, first } = digest.noted ?? { notes: {}, first: 0 };
        const rows = notes.pairs && findRows(notes.pairs, findPairs(word));
        for (const at of digest.rows.keys()) {
          const may = rows !== undefined && isCandidate(rows, first + at);
          if (!may) ruledOut += 1;
          if (!may && findWord(word, digest, at) >= 0) missed.push(word.typed);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(ruledOut).toBeGreaterThan(10_000);
  });

  test('rule nothing out by a word of one letter, nor by one that means a paper or a year', () => {
    for (const typed of ['팔 ', 'q', '2025', '2509.04664']) {
      const [word] = parseQuery(typed).words;
      expect(word && findPairs(word)).toEqual([]);
    }
    expect(count).toBeGreaterThan(20);
  });

  test.each([
    ['rows of one letter and of none', ['가', '', 'a'], '가'],
    [
      'more rows than one word has bits',
      Array.from({ length: 71 }, (_, at) => `양자${at}`),
      '양자',
    ],
    ['the very last letters', ['\uffff\uffff힣힣', '힣힟'], '힣힣'],
  ])('may be those of %s', (_what, rows, typed) => {
    const [word] = parseQuery(`${typed} `).words;
    if (!word) throw new Error('Nothing is looked for');
    const found = findRows(notePairs(rows), findPairs(word));
    for (const [at, row] of rows.entries())
      if (row.includes(typed)) expect(found && isCandidate(found, at)).toBe(true);
  });

  test('are found where a last syllable has got its end, whether many rows have it or one', () => {
    const rows = [...Array.from({ length: 40 }, () => '양잔이다'), '양자다', '양장이다', '야자다'];
    const [word] = parseQuery('양자').words;
    if (!word) throw new Error('Nothing is looked for');
    const found = findRows(notePairs(rows), findPairs(word));
    const may = rows.map((_row, at) => found !== undefined && isCandidate(found, at));
    expect(may.slice(0, 42)).not.toContain(false);
  });
});
