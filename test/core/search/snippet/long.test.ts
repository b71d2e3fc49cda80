import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseQuery } from '../../../../core/search';
import { findSnippet } from '../../../../core/search/findSnippet';
import { openText } from '../../../../core/search/openText';
import { sampleEntry } from '../../../samples';

afterEach(() => {
  vi.restoreAllMocks();
});

/** How often the words of a text were cut out of it, to be compared. */
function countFolds(text: string, look: () => void): number {
  const cut = vi.spyOn(String.prototype, 'matchAll');
  look();
  return cut.mock.contexts.filter((each) => String(each) === text).length;
}

describe('a long line', () => {
  const line = '희소 검색은 긴 대화에서 필요한 차례만 읽어 비용을 줄인다. '.repeat(20).trim();

  it.each(['검색', '희소 검색 대화 차례 비용', '희 소 검 색 긴 대 화 에 서 읽 어 줄 인 다'])(
    'is made ready once for all that is looked for in it: %s',
    (words) => {
      const entry = sampleEntry('2509.04664', line);
      expect(countFolds(line, () => findSnippet(entry, parseQuery(words)))).toBe(1);
    },
  );

  it('of a list that is looked through is made ready once, too', () => {
    const { words } = parseQuery('"희소 검색" "긴 대화" "차례만 읽어"');
    const stands = () => words.map(openText(line)).every(Boolean);
    let all = false;
    const folds = countFolds(line, () => {
      all = stands();
    });
    expect([all, folds]).toEqual([true, 1]);
  });

  it('shows the place where most stands close by, the first of several', () => {
    const far = '검색 '.padEnd(80, '가나다 ');
    const near = '검색 대화 차례.';
    const said = [far, far, near, far, near].join(' ');
    const { text = '', marks = [] } =
      findSnippet(sampleEntry('2509.04664', said), parseQuery('검색 대화 차례')) ?? {};
    expect(text.slice(0, 30)).toContain(near);
    const [first, second, third] = marks.map(({ start, end }) => text.slice(start, end));
    expect([first, second, third]).toEqual(['검색', '대화', '차례']);
    expect(text.startsWith('…')).toBe(true);
  });
});
