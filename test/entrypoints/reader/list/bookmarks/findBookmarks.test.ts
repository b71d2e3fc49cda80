import { expect, it } from 'vitest';
import { findBookmarks } from '../../../../../entrypoints/reader/list/bookmarks/findBookmarks';
import { row } from '../../../../components/reader/samples';

const rows = [
  row('2509.00001', {
    title: 'Policy Gradients',
    gist: '강화 학습으로 푼다.',
    tags: ['RL', '세미나'],
    day: '2025-09-08',
  }),
  row('2509.00002', {
    title: 'Preference Tuning',
    gist: '사람의 선호를 쓴다.',
    tags: ['RLHF', 'Poincaré'.normalize('NFD'), 'in-context'],
    note: 'RL 비교는 표 3',
    day: '2025-10-01',
    state: 'read',
  }),
];

it.each([
  ['#RL', [1]],
  ['#rl', [1]],
  ['#RLHF', [2]],
  ['#R', []],
  ['#rl #세미나', [1]],
  ['#rl #rlhf', []],
  ['#', [1, 2]],
  ['#ＲＬ', [1]],
  ['＃rl', [1]],
  ['#세미나'.normalize('NFD'), [1]],
  ['#poincare', [2]],
  ['#POINCARÉ', [2]],
  ['#incontext', [2]],
  ['#in', []],
  ['#세미', []],
  ['태그:rl', [1]],
  ['tag:"in context"', [2]],
  ['태그:세미나 policy', [1]],
  ['RL', [1, 2]],
  ['#rlhf 선호를', [2]],
  ['#rl 선호를', []],
  ['강화학습을', [1]],
  ['강화 학습', [1]],
  ['ㄱㅎㅎㅅ', [1]],
  ['ㄱㅎ ㅎㅅ', [1]],
  ['ㅍㄷ ㄱㅎㅎㅅ', [1]],
  ['(강화학습), ', [1]],
  ['ＲＬＨＦ', [2]],
  ['선호', [2]],
  ['선ㅎ', [2]],
  ['"표 3"', [2]],
  ['"표3"', []],
  ['policy gradients', [1]],
  ['gradients policy', [1]],
  ['2509.00002v3', [2]],
  ['https://arxiv.org/abs/2509.00002', [2]],
  ['2025-10', [2]],
  ['안읽음', [1]],
  ['안 읽음', [1]],
  ['메모:', [1, 2]],
  ['메모:비교', [2]],
  ['메모:선호', []],
  ['note:"표 3"', [2]],
  ['없는말', []],
])('%s', (typed, found) => {
  expect(findBookmarks(rows, typed).map(({ paper }) => Number(paper.slice(-1)))).toEqual(found);
});
