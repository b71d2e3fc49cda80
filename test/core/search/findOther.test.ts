import { expect, test } from 'vitest';
import { sampleDigest } from '../../samples';
import { prepare, searchAll } from './samples';

const digests = [
  prepare('a', sampleDigest('2025-09-08', ['2509.00001'], '강화 학습으로 환각을 줄인다.')),
  prepare('b', sampleDigest('2025-08-07', ['2508.00003'], 'LLM의 트랜스포머이다.')),
];

test.each([
  ['ghksrkr', '환각'],
  ['ghksrkr wnfdls', '환각 줄인'],
  ['ㅣㅣㅡ', 'llm'],
  ['환각 rkdghk', '환각 강화'],
  ['ghksrkr 2025-09', '환각'],
])('a search says what it found in the place of %s', async (typed, meant) => {
  expect((await searchAll(digests, typed)).meant).toBe(meant);
});

test.each([
  '환각',
  '환각을',
  '트랜스폼',
  'ㄱㅎ ㅎㄱ',
  'LLM',
  'qwxz',
  '없는말이다',
  '"환각을 줄인다"',
])('and nothing of what it looked for as it was typed: %s', async (typed) => {
  expect((await searchAll(digests, typed)).meant).toBeUndefined();
});
