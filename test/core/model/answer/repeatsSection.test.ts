import { describe, expect, it } from 'vitest';
import { type SectionName, sectionNames } from '../../../../core/model';
import { repeatsSection } from '../../../../core/model/answer/judge/repeatsSection';
import { toPlain } from '../../../../core/model/answer/toPlain';
import { toSection } from '../../../../core/model/answer/toSection';
import type { Section } from '../../../../core/paper';
import { honestAnswers } from '../../../doubles/models/answers';

const section = (name: SectionName, ...texts: readonly string[]): Section =>
  toSection(name, texts.map(toPlain));
const honest = sectionNames.map((name) =>
  section(name, ...(Object.values(honestAnswers[name]) as string[])),
);
const results =
  'LongChat-QA에서 exact match 71.4%를 얻어 dense baseline보다 6.2점 높았다. 읽은 토큰은 전체의 12%였다.';

describe('a section', () => {
  it.each<[string, string, SectionName, readonly string[]]>([
    ['word for word', results, 'limitations', [results]],
    ['but for a few signs', results.replaceAll('였다', '이다'), 'limitations', [results]],
    [
      'in another order',
      '읽은 토큰은 전체의 12%였다. LongChat-QA에서 exact match 71.4%를 얻어 dense baseline보다 6.2점 높았다.',
      'results',
      [results],
    ],
    [
      'with formulas',
      '손실은 $\\mathcal{L}_r + \\lambda$이고 질문 40,000개로 학습한다.',
      'method',
      ['손실은 $\\mathcal{L}_r + \\lambda$이고, 질문 40,000개로 학습한다.'],
    ],
    [
      'as far as one of its items goes',
      '문장 8개마다 키 하나를 두는 Lantern을 제안한다.',
      'introduction',
      ['검색기를 만든다.', '문맥이 모자란다.', '문장 8개마다 키 하나를 두는 Lantern을 제안한다.'],
    ],
    ['in a short sentence', '영어로만 시험했다.', 'limitations', ['영어로만 시험했다.']],
    [
      'sentence by sentence, of a longer one',
      '질문 4만 개로 학습했다. 읽은 토큰은 전체의 12%였다.',
      'results',
      [`${results} 질문 4만 개로 학습했다.`],
    ],
  ])('only says what another says %s', (_, text, of, texts) => {
    const name = of === 'method' ? 'results' : 'method';
    expect(repeatsSection(section(name, text), [section(of, ...texts)])).toBe(true);
  });

  it.each<[string, string, string]>([
    ['short, of the same terms and figures', 'LongChat으로 8배 줄인다.', 'LongChat이 8배 느리다.'],
    ['with another figure', results, results.replace('71.4', '61.4')],
    ['with another name', results, results.replace('LongChat-QA', 'LongChat-QB')],
    [
      'that goes on',
      '읽은 토큰은 전체의 12%였다. 대화가 길어도 답하는 시간은 거의 같다.',
      '읽은 토큰은 전체의 12%였다.',
    ],
    ['that says one sentence of it again', '읽은 토큰은 전체의 12%였다.', results],
    ['of a few letters', '영어만.', '영어만.'],
  ])('says something of its own: %s', (_, text, other) => {
    expect(repeatsSection(section('method', text), [section('results', other)])).toBe(false);
  });

  it('may have the main figure in its conclusion, and its words', () => {
    const conclusion = section(
      'conclusion',
      'LongChat-QA에서 exact match 71.4%를 얻어 dense baseline보다 6.2점 높았다.',
      '필요한 차례만 읽어도 긴 대화에 답할 수 있음을 보인다.',
    );
    expect(repeatsSection(conclusion, [section('results', results)])).toBe(false);
  });

  it('is compared with each of the others, and not with itself as it was before', () => {
    for (const each of honest) {
      expect(repeatsSection(each, honest)).toBe(false);
      const others = honest.filter(({ kind }) => kind !== each.kind);
      const copies = others.map(({ kind }) => ({ ...each, kind }));
      expect(copies.every((copy) => repeatsSection(copy, honest))).toBe(true);
    }
  });

  it('is no copy of what was not told', () => {
    const nothing = section('limitations');
    expect(repeatsSection(nothing, [{ ...nothing, kind: 'conclusion' }])).toBe(false);
    expect(repeatsSection(section('method', results), [])).toBe(false);
  });
});
