import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSimple } from '../../../../../core/digest/front/formats/readSimple';
import { splitKeys } from '../../../../../core/digest/front/formats/splitKeys';
import { yaml } from '../../../../../core/digest/front/formats/yaml';

const read = (block: string) => readSimple(block, splitKeys(block));

describe('front matter of one line a key', () => {
  test.each([
    'layout: post\ntitle: "Daily Papers — 2025-09-22"\ndate: 2025-09-22 08:15:00\ntags: [papers, hugginface]\ncategories: []',
    "title: 오늘의 논문\ncategories: ['Daily Papers', '일간']\nauthor: lim4349\n",
    'permalink: posts/daily-papers/\ndraft: false\n\nurl: https://a.kr/b#c\n',
    'title: A "quoted" word, and [brackets]\ntitle: again',
  ])('%j says what YAML says', (block) => {
    expect(read(block)).toEqual(yaml.parse(block));
  });

  test.each([
    'title: a: b',
    'title: a # b',
    'title: "a\\"b"',
    "title: 'it''s'",
    'title:',
    'title: a\n  b',
    'tags:\n- a',
    'tags: [a, [b]]',
    'tags: [a,]',
    'tags: [a: b]',
    'title: "a" b',
    'title: - a',
    'title: a\tb',
    'title: &a b',
    'title: |\n  a',
    'title: a\n---x\ntitle: b',
    '"title": a',
    '# only a comment',
  ])('%j is left to YAML', (block) => {
    expect(read(block)).toBeUndefined();
  });

  const piece = fc.constantFrom(
    ...['a', '한', '1', ' ', ':', ': ', '#', ' #', '"', "'", '[', ']', ',', '-', '\n', '\\', '{'],
    ...['\nb: ', 'k: ', '\nk-2: [', ']\n', '!', '&', '—', '~', '\n  '],
  );
  test('nothing is read otherwise than by YAML', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const block = `a: ${pieces.join('')}`;
        const simple = read(block);
        if (simple) expect(simple).toEqual(yaml.parse(block));
      }),
      { numRuns: 5000, seed: 1 },
    );
  });
});
