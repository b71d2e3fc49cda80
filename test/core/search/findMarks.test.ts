import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../core/paper';
import { parseQuery } from '../../../core/search';
import { findMarks } from '../../../core/search/findMarks';
import { findSnippet } from '../../../core/search/findSnippet';
import { sampleEntry } from '../../samples';
import { samples } from './samples';

const marked = (text: string, typed: string, kind?: 'method') =>
  findMarks(text, parseQuery(typed), kind).map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  test.each([
    ['대규모 언어 모델의 환각은', '언어모델', ['언어 모델']],
    ['대규모 언어 모델의 환각은', '환각을', ['환각']],
    ['강화 학습과 강화학습', 'ㄱㅎㅎㅅ', ['강화 학습', '강화학습']],
    ['강화학습, 강화한다, 강화하고', '강화하', ['강화학', '강화한', '강화하']],
    ['RAG는 저장(storage)한다', 'rag', ['RAG', 'rag']],
    ['“언어모델”과 언어 모델', '"언어 모델"', ['언어 모델']],
    ['모델 모델링', '모델 ', ['모델', '모델']],
    ['소프트\u00ad맥스와 softmax', '소프트맥스', ['소프트\u00ad맥스']],
    ['İstanbul에서 이스탄불', '이스탄불', ['이스탄불']],
    [`${'환각'.normalize('NFD')}을 본다`, '환각', ['환각'.normalize('NFD')]],
    ['강화학습의 학습', '강화학습 학습', ['강화학습', '학습']],
    ['없는 말', '쿼카', []],
  ])('%s: %s', (text, typed, marks) => {
    expect(marked(text, typed)).toEqual(marks);
  });

  test('are one where they overlap', () => {
    expect(marked('강화학습', '강화학 학습')).toEqual(['강화학습']);
  });

  test('of a word in sections of a kind are in those alone', () => {
    expect(marked('데이터', '방법:데이터', 'method')).toEqual(['데이터']);
    expect(marked('데이터', '방법:데이터')).toEqual([]);
  });
});

describe('a snippet', () => {
  const entries = samples.flatMap(([, digest]) => digest.entries);
  const entryOf = (paper: string) => entries.find((entry) => entry.paper === paper) as Entry;

  test('is the piece with most of the words', () => {
    const snippet = findSnippet(entryOf('2509.04664'), parseQuery('이진 채점이 평가의'));
    expect(snippet?.kind).toBe('method');
    expect(snippet?.text).toContain('이진 채점');
    const { text = '', marks = [] } = snippet ?? {};
    expect(marks.map(({ start, end }) => text.slice(start, end))).toContain('채점');
  });

  test('is short, and marks what it shows', () => {
    for (const typed of ['모델', 'ㄱㅎㅎㅅ', '언어 모델', 'llm', '한계:데이터', '"자연어 처리"']) {
      const query = parseQuery(typed);
      const snippets = entries.flatMap((entry) => findSnippet(entry, query) ?? []);
      expect(snippets.length, typed).toBeGreaterThan(0);
      for (const { text, marks, kind } of snippets) {
        expect(text.length).toBeLessThan(170);
        expect(marks.length).toBeGreaterThan(0);
        expect(findMarks(text, query, kind)).toEqual(marks);
      }
    }
  });

  test.each([
    [
      'a short line',
      `${'짧지만 두 줄에는 다 들어가지 않는 앞말이 길게 '.repeat(2)}쿼카이다.`,
      '쿼카',
    ],
    [
      'a long line',
      `${'아주 길게 이어지는 앞말이 '.repeat(20)}쿼카를 본다. ${'뒷말 '.repeat(90)}`,
      '쿼카',
    ],
    ['a line without spaces', `${'가'.repeat(90)}쿼카${'나'.repeat(90)}`, '쿼카'],
    [
      'words far apart',
      `쿼카는 ${'사이에 긴 말이 '.repeat(12)}판다와 쿼카를 함께 본다.`,
      '쿼카 판다',
    ],
  ])('shows what was found in its first two lines: %s', (_line, said, typed) => {
    const entry = sampleEntry('2509.00001', said);
    const { text = '', marks = [] } = findSnippet(entry, parseQuery(typed)) ?? {};
    const seen = marks
      .filter(({ end }) => end <= 36)
      .map((mark) => text.slice(mark.start, mark.end));
    expect(new Set(seen)).toEqual(new Set(typed.split(' ')));
  });

  test('begins where its text does when all that was found is seen so', () => {
    const said = '이 방법은 여러 크기의 모델에서 늘 쿼카를 찾는다.';
    const entry = sampleEntry('2509.00001', said);
    expect(findSnippet(entry, parseQuery('쿼카'))?.text).toBe(said);
  });

  test('is none where the title alone has the words', () => {
    expect(findSnippet(entryOf('2005.14165'), parseQuery('few-shot'))).toBeUndefined();
  });
});
