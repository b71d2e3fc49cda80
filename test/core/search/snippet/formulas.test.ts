import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { withMath } from '../../../../core/math';
import type { Digest, Entry } from '../../../../core/paper';
import { parseQuery } from '../../../../core/search';
import { findSnippet } from '../../../../core/search/findSnippet';
import { prepareAll, samples, searchAll } from '../samples';

const landmark = samples[1]?.[1] as Digest;
/** What a snippet shows, with its marks in brackets. */
function show(entry: Pick<Entry, 'sections'>, typed: string): string | undefined {
  const snippet = findSnippet(entry, parseQuery(typed));
  if (!snippet) return undefined;
  let [shown, at] = ['', 0];
  for (const { start, end } of snippet.marks) {
    shown += `${snippet.text.slice(at, start)}[${snippet.text.slice(start, end)}]`;
    at = end;
  }
  return shown + snippet.text.slice(at);
}

const write = (method: string): Digest => {
  const post = `## [Some Title](https://arxiv.org/abs/2509.00001)\n\n### Method\n\n${method}\n`;
  return parseDigest('2025-09-08-post.md', post).digest;
};
const entryOf = (digest: Digest) => digest.entries[0] as Entry;

describe('a snippet shows formulas in plain characters', () => {
  test.each([
    ['소프트맥스를 $\\sqrt{d_k}$로 나눈다.', '소프트맥스', '[소프트맥스]를 √dₖ로 나눈다.'],
    ['계산량은 $O(n^2)$이다.', '계산량', '[계산량]은 O(n²)이다.'],
    ['온도 \\(\\tau \\le 1\\)에서 본다.', '온도', '[온도] τ ≤ 1에서 본다.'],
    ['- 손실 $\\mathcal{L}_{a}$를\n- 줄인다', '손실', '[손실] ℒₐ를'],
    ['| 값 | 뜻 |\n|-|-|\n| $x_i$ 하나 | 입력 |', '하나', 'xᵢ [하나]'],
    ['값은 $5와 $10 사이이다.', '사이', '값은 $5와 $10 [사이]이다.'],
  ])('%s: %s', (method, typed, shown) => {
    expect(show(entryOf(withMath(write(method))), typed)).toBe(shown);
  });

  test('where they were never converted, as the TeX that they are', () => {
    const entry = entryOf(write('값 $\\alpha_{i}$를 $x_{1}$로 쓴다.'));
    expect(show(entry, '값')).toBe('[값] $\\alpha_{i}$를 x_1로 쓴다.');
    expect(show(entry, 'alpha')).toBe('값 [$\\alpha_{i}$]를 x_1로 쓴다.');
  });

  test('where a writer left them in a text', () => {
    const children = [{ type: 'text' as const, value: '크기는 $O(n^{2})$이고 $3 정도이다.' }];
    const sections = [
      {
        kind: 'method' as const,
        heading: '',
        children: [{ type: 'paragraph' as const, children }],
      },
    ];
    expect(show({ sections }, '크기')).toBe('[크기]는 O(n^2)이고 $3 정도이다.');
    expect(show({ sections }, 'o(n')).toBe('크기는 [O(n^2)]이고 $3 정도이다.');
  });
});

describe('a snippet shows plain text', () => {
  test.each([
    ['**Goal:** 환각을 **줄인다**.', '줄인', '환각을 [줄인]다.'],
    ['- **Motivation:** 기존 방식은 느리다.\n- 둘째', '느리', '기존 방식은 [느리]다.'],
    ['> **Contribution:** `vLLM`에 [얹는다](https://a.kr/).', '얹는', 'vLLM에 [얹는]다.'],
    // A lead that is no label is the writer's word.
    ['**표 3:** 값이 크다.', '크다', '표 3: 값이 [크다].'],
    [
      'We propose \\textbf{TreeGRPO}, an \\emph{old} way.',
      'old',
      'We propose TreeGRPO, an [old] way.',
    ],
    ['Top-\\textit{k} with \\textbf{H}igh gain', 'gain', 'Top-k with High [gain]'],
    [
      '경로는 C:\\text{이다}, 집합 \\{a\\}를 본다.',
      '집합',
      '경로는 C:\\text{이다}, [집합] {a}를 본다.',
    ],
  ])('%s: %s', (method, typed, shown) => {
    expect(show(entryOf(withMath(write(method))), typed)).toBe(shown);
  });
});

describe('a hit in a formula marks all of it', () => {
  test.each([
    ['소프트맥스를 $\\sqrt{d_k}$로 나눈다.', 'sqrt', '소프트맥스를 [√dₖ]로 나눈다.'],
    ['각도 $\\theta$와 $\\psi$를 본다.', 'theta ', '각도 [θ]와 ψ를 본다.'],
    ['각도 $\\theta$를 본다.', 'θ', '각도 [θ]를 본다.'],
    ['값이 $N$개면 낫다.', 'N개면', '값이 [N개면] 낫다.'],
    ['$$\\frac{a}{b}$$', 'frac', '[a/b]'],
  ])('%s: %s', (method, typed, shown) => {
    const found = show(entryOf(withMath(write(method))), typed);
    expect(found).toBe(shown);
  });

  test('or, where it is long, its beginning', () => {
    const long = Array.from({ length: 60 }, (_, at) => `x_{${at}}`).join(' + ');
    const digest = withMath(write(`앞말이다. ${'가나다 '.repeat(60)} $${long}$ 뒷말이다.`));
    const snippet = findSnippet(entryOf(digest), parseQuery('x_{7}'));
    expect(snippet?.text.length).toBeLessThan(170);
    expect(snippet?.marks).toHaveLength(1);
    const [{ start, end } = { start: 0, end: 0 }] = snippet?.marks ?? [];
    expect(snippet?.text.slice(start, end)).toMatch(/^x₀ \+ x₁/);
  });
});

test('whatever is found in the sections of the sample has a snippet without TeX', async () => {
  const digest = withMath(landmark);
  const digests = prepareAll([['landmark', digest]]);
  let looked = 0;
  for (const typed of [
    'sqrt',
    '소프트맥스',
    'frac',
    '시퀀스 길이',
    '파라미터 수',
    'alpha',
    '^2',
    '모델',
  ]) {
    const { hits, query } = await searchAll(digests, typed);
    for (const { rank, kinds } of hits) {
      if (kinds.length === 0) continue;
      const snippet = findSnippet(digest.entries[rank - 1] as Entry, query);
      expect(snippet?.marks.length).toBeGreaterThan(0);
      expect(snippet?.text).not.toMatch(/\\[a-z]|\$/);
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(10);
});
