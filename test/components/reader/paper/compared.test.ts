import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../../../components/reader/paper/compared/findDifferences';
import { keepUnsaid } from '../../../../components/reader/paper/compared/keepUnsaid';

const compare = (one: string, other: string) => {
  const found = findDifferences(one, other);
  const read = (text: string, words: (typeof found)['one']) =>
    words.map(({ start, end }) => text.slice(start, end));
  const keep = (words: (typeof found)['one'], text: string, from: string) =>
    read(text, keepUnsaid(words, text, from) ?? []);
  return [keep(found.one, one, other), keep(found.other, other, one)];
};

describe('two versions of one summary', () => {
  const text = '이 방법은 긴 글에서 정확도를 3.5%p 높이고 비용을 절반으로 줄인다고 한다.';

  it('differ in each word that was changed', () => {
    expect(compare(text, text.replace('3.5', '4.2').replace('절반', '3분의 1'))).toEqual([
      ['3.5%p', '절반으로'],
      ['4.2%p', '3분의', '1으로'],
    ]);
  });

  it('differ in words that changed places', () => {
    const swapped = text.replace('정확도를', '비용을').replace('비용을 절반', '정확도를 절반');
    expect(compare(text, swapped).flat().length).toBeGreaterThan(0);
  });

  it('do not differ where nothing does', () => {
    expect(compare(text, text)).toEqual([[], []]);
  });
});

describe('two summaries by two writers', () => {
  const one = '대형 언어 모델의 환각을 이진 분류로 평가한다. 결과는 35.2%로 높다.';
  const other = '평가에서는 이진 분류를 쓴다. 환각이 언어 모델에 남는 까닭을 보인다. 35.3%이다.';

  it('differ in what only one of them says, whatever order and particles', () => {
    const [words = [], others = []] = compare(one, other);
    expect(words).toEqual(['대형', '결과는', '35.2%로', '높다']);
    expect(others).toEqual(['쓴다', '남는', '까닭을', '보인다', '35.3%이다']);
    for (const said of ['환각을', '이진', '분류로', '모델의', '환각이', '분류를', '모델에'])
      expect([...words, ...others]).not.toContain(said);
  });

  it('differ in numbers that are alike but not the same', () => {
    const [words = [], others = []] = compare(`${one} 값은 35.2`, `${other} 값은 35.3`);
    expect(words.some((word) => word.startsWith('35.2'))).toBe(true);
    expect(others.some((word) => word.startsWith('35.3'))).toBe(true);
  });

  it('have no marks where they say nothing that is alike', () => {
    const long = (word: string) => Array.from({ length: 1200 }, (_, n) => `${word}${n}`).join(' ');
    const found = findDifferences(long('가나'), long('다라'));
    expect(found.one.length).toBe(1200);
    expect(keepUnsaid(found.one, long('가나'), long('다라'))).toBeUndefined();
    expect(keepUnsaid(found.one.slice(0, 3), '가나0 가나1 가나2', '다라')).toHaveLength(3);
  });
});
