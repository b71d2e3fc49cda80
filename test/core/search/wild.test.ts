import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../core/search';
import { findMarks } from '../../../core/search/findMarks';
import { fold, foldPlaced, foldSpaced } from '../../../core/search/folded/fold';
import { prepare, samples, searchAll } from './samples';

const digests = samples.map(([source, digest]) => prepare(source, digest));
const rows = digests.flatMap(({ rows }) => rows);
/** What one may meet: letters of all scripts and what they are made of, signs that queries give a meaning, white space. */
const letter = fc.oneof(
  fc.constantFrom(...'가각힣학하ㄱㅎㅏㄳㅀ"“”:#-. \n\t'),
  fc.constantFrom(
    '한계:',
    '구독:',
    '북마크',
    '2025-09',
    'LLM',
    'rkdghk',
    '[',
    '\\',
    '(?:',
    '\u0001\u0002',
  ),
  fc.constantFrom(
    '\u1100',
    '\u1161',
    '\u11a8',
    '\u0301',
    '\u200b',
    '\u3164',
    'İ',
    'ß',
    'ς',
    'ﬁ',
    '\ud83d',
    '😀',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
);
const wild = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''));

describe('whatever is typed', () => {
  test('is searched for, and only what is there is found', async () => {
    await fc.assert(
      fc.asyncProperty(wild, async (typed) => {
        const { hits, count, query } = await searchAll(digests, typed);
        expect(count).toBe(hits.length);
        expect(new Set(hits.map(({ paper }) => paper)).size).toBe(count);
        if (query.words.length + query.filters.length === 0) expect(count).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  test('folds to the same with its places, with its spaces, and taken apart', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const folded = fold(text);
        expect(foldPlaced(text).text).toBe(folded);
        expect(foldSpaced(text).text).toBe(folded);
        expect(fold(text.normalize('NFD'))).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });

  test('is marked within the text, in order, apart from each other', () => {
    fc.assert(
      fc.property(wild, wild, (text, typed) => {
        const marks = findMarks(text + typed + text, parseQuery(typed));
        let before = -1;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual((text + typed + text).length);
      }),
      { numRuns: 1000 },
    );
  });
});

test('any piece of any text finds the text that it is from, however it is spaced and composed', async () => {
  const piece = fc
    .tuple(
      fc.nat(rows.length - 1),
      fc.nat(),
      fc.integer({ min: 2, max: 9 }),
      fc.nat(8),
      fc.boolean(),
    )
    .map(([at, from, length, gap, isApart]) => {
      const lines = (rows[at] ?? '').split(/[\n\p{Cc}]+/u).filter((line) => line.length > length);
      const line = lines[from % lines.length] ?? '';
      const cut = line.slice(from % (line.length - length)).slice(0, length);
      const typed = `${cut.slice(0, gap)}\u00ad${cut.slice(gap)}`;
      return { at, cut, typed: isApart ? typed.normalize('NFD') : typed };
    })
    // Others are given a meaning: filters, initials, particles.
    .filter(
      ({ cut }) => /^[가-힣a-z]+$/.test(cut) && parseQuery(`${cut} `).words[0]?.folded === cut,
    );
  const papers = digests.flatMap(({ papers }) => papers);
  await fc.assert(
    fc.asyncProperty(piece, async ({ at, cut, typed }) => {
      const { hits } = await searchAll(digests, `${typed} `);
      const holding = papers.filter((_paper, nth) => rows[nth]?.includes(cut));
      expect(holding).toContain(papers[at]);
      expect(hits.map(({ paper }) => paper).sort()).toEqual(holding.sort());
    }),
    { numRuns: 200 },
  );
});
