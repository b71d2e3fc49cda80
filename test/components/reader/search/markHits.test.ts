// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markHits } from '../../../../components/reader/search/markHits';
import { noteTex } from '../../../../components/tree/written';
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

const M = 'http://www.w3.org/1998/Math/MathML';
/** A tree of elements: a name and what it holds. */
type Tree = string | readonly Tree[];
function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [name, ...children] = tree as readonly [string, ...Tree[]];
  const element = /^m/.test(name)
    ? document.createElementNS(M, name)
    : document.createElement(name);
  element.append(...children.map(build));
  return element;
}
function find(tree: Tree, typed: string): readonly string[] {
  const box = document.createElement('div');
  box.append(build(tree));
  return markHits(box, parseQuery(typed)).hits.map((range) => `${range}`.replaceAll('\u2060', ''));
}

it.each<[string, Tree, string, readonly string[]]>([
  ['bold', ['p', '강', ['strong', '화'], ' 학습을'], '강화학습', ['강화 학습']],
  ['a link', ['p', '언어 ', ['a', '모델'], '이'], '언어모델', ['언어 모델']],
  [
    'a term',
    ['p', ['span', ['span', '환각']], '\u2060(hallu', ['em', 'cination'], ')'],
    '환각(hallucination)',
    ['환각(hallucination)'],
  ],
  [
    'a formula',
    ['p', '크기 ', ['math', ['mi', 'k'], ['mn', '2']], '개의 표본'],
    'k2개의',
    ['k2개의'],
  ],
  ['a line', ['p', '언어', ['br'], '모델'], '언어모델', ['언어모델']],
  ['a label', ['dl', ['div', ['dt', '목표'], ['dd', '순환 없이']]], '목표순환', ['목표순환']],
  ['nothing', ['p', '강화 학습, 강화', ['b', '하는'], ' 것'], '강화', ['강화', '강화']],
])('marks what is cut by %s', (_, tree, typed, hits) => {
  expect(find(tree, typed)).toEqual(hits);
});

it.each<[string, string, readonly string[], string]>([
  ['alpha', '\\alpha\\beta + 1', ['αβ+1'], 'αβ+1'],
  ['mathcal', '\\mathcal{L}', ['ℒ'], 'ℒ'],
  ['total', 'L_{total}', ['Ltotal', 'total'], 'Ltotal'],
  ['손실L', 'L_{total}', ['손실 L', '손실 Ltotal'], 'Ltotal'],
  ['gamma', '\\alpha', [], 'α'],
])('marks the whole of a formula whose TeX has it: %s in %s', (typed, tex, hits, drawn) => {
  const box = document.createElement('div');
  box.append(build(['p', '손실 ', ['math', ['mi', drawn]], '을 줄인다']));
  const formula = box.querySelector('math') as Element;
  noteTex(formula, tex);
  const { hits: found, clear } = markHits(box, parseQuery(typed));
  expect([...new Set(found.map((range) => `${range}`))]).toEqual(hits);
  expect(formula.hasAttribute('data-hit')).toBe(hits.length > 0);
  clear();
  expect(formula.hasAttribute('data-hit')).toBe(false);
});

it.each<[string, Tree]>([
  ['two paragraphs', ['div', ['p', '언어'], ['p', '모델']]],
  ['two cells', ['table', ['tbody', ['tr', ['td', '언어'], ['td', '모델']]]]],
  ['an item and what follows the list in it', ['ul', ['li', '언어', ['ul', ['li', '큰']], '모델']]],
])('marks nothing across %s', (_, tree) => {
  expect(find(tree, '언어모델')).toEqual([]);
});
