// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markHits } from '../../../../components/reader/search/markHits';
import { parseQuery } from '../../../../core/search/query';
import { mendWord } from '../../../../core/search/query/mend';

beforeEach(() => {
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('CSS', { highlights: new Map() });
});
afterEach(() => vi.unstubAllGlobals());

it('marks what was searched for, which may be other than what was typed', () => {
  const box = document.createElement('p');
  box.textContent = '강화 학습을 쓴다';
  const typed = parseQuery('rkdghk');
  const said = (query: typeof typed) => markHits(box, query).hits.map((range) => `${range}`);
  expect(said(typed)).toEqual([]);
  expect(said({ ...typed, words: mendWord(typed.words[0] as never).slice(0, 1) })).toEqual([
    '강화',
  ]);
  expect(said(parseQuery('강화 학습을'))).toEqual(['강화', '학습']);
});
