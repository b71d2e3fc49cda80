import { describe, expect, it } from 'vitest';
import { toPlain } from '../../../../core/model/answer/toPlain';
import { toSection } from '../../../../core/model/answer/toSection';
import { checkSection } from '../../../../core/model/check';
import { defaultTerms } from '../../../../core/model/prompt';
import { readAbstract } from '../../../../core/model/text';

const check = (said: string, abstract: string) =>
  checkSection(
    'results',
    toSection('results', [toPlain(said)]),
    readAbstract('Long-Chat: Reading Less', abstract),
    defaultTerms,
  );
const figures = (said: string, abstract: string) =>
  check(said, abstract).figures.map(({ figure, sentence }) => [figure, sentence !== undefined]);

describe('a figure is never shown as found that the text does not have', () => {
  it.each<[string, string, string]>([
    ['another scale', 'F1 점수 45%를 얻었다.', 'It has an F1 score of 0.45.'],
    ['another scale, turned', 'F1 점수 0.45를 얻었다.', 'It has an F1 score of 45%.'],
    ['per mille', 'F1 점수 4.5%를 얻었다.', 'It has an F1 score of 45%.'],
    ['a thousand times', '질문 4만 개로 학습했다.', 'It was trained on 4,000 questions.'],
    ['billions for millions', '파라미터 70억 개를 쓴다.', 'It has 7 million parameters.'],
    ['seconds for minutes', '학습에 30초가 걸렸다.', 'Training takes 30 minutes.'],
    ['hours for days', '학습에 12시간이 걸렸다.', 'Training takes 12 days.'],
    ['times for percent', '속도가 12배 빨라졌다.', 'It is 12% faster.'],
    ['percent for times', '속도가 3% 빨라졌다.', 'It is 3x faster.'],
    ['dollars for questions', '비용으로 40,000달러를 썼다.', 'It was trained on 40,000 questions.'],
    ['gigabytes for megabytes', '메모리 16GB를 쓴다.', 'It needs 16 MB of memory.'],
    ['another sign', '정확도가 -6.2점 변했다.', 'Accuracy changes by +6.2 points.'],
    ['a range of which one end is there', '정확도가 40~71.4%였다.', 'Its accuracy is 71.4%.'],
    ['digits within others', '정확도 71.4%를 얻었다.', 'It has an accuracy of 171.4% and 71.45%.'],
    ['a number of a name', '정확도 3.5%를 얻었다.', 'We compare with GPT-3.5 and Llama 3.5.'],
    ['a multiple in words', '속도가 네 배 빨라졌다.', 'It is three times faster.'],
    ['a count in words', '데이터셋 다섯 개에서 시험했다.', 'We test it on four datasets.'],
    ['a formula', '정확도 $98.7\\%$를 얻었다.', 'Its accuracy is $71.4\\%$.'],
  ])('%s', (_, said, abstract) => {
    expect(figures(said, abstract).filter(([, found]) => found)).toEqual([]);
  });
});

describe('a particle is no figure', () => {
  it.each([
    '토큰의 12%만 읽는다.',
    '키(key)만 읽는다.',
    '“키”만 읽는다.',
    '$x^2$만 읽는다.',
    '`키`만 읽는다.',
  ])('%s', (said) => {
    expect(figures(said, 'It reads 12% of the tokens.').map(([figure]) => figure)).toEqual(
      said.includes('12%') ? ['12%'] : [],
    );
  });

  it.each(['토큰 만 개를 읽는다.', '질문 (백 개)를 쓴다.', '토큰 12%와 세 배를 읽는다.'])(
    'a word is: %s',
    (said) => {
      expect(figures(said, 'x').length).toBe(said.includes('12%') ? 2 : 1);
    },
  );
});

describe('a figure is found that is written otherwise', () => {
  it.each<[string, string, string]>([
    ['thousands', '질문 4만 개로 학습했다.', 'It was trained on 40,000 questions.'],
    ['thousands, short', '질문 40K개로 학습했다.', 'It was trained on 40,000 questions.'],
    ['billions', '파라미터 70억 개를 쓴다.', 'It has 7B parameters.'],
    ['a word', '데이터셋 네 개에서 시험했다.', 'We test it on four datasets.'],
    ['a multiple', '속도가 세 배 빨라졌다.', 'It runs at three times the speed.'],
    ['twice', '속도가 두 배 빨라졌다.', 'It doubles the speed.'],
    ['a percent in Korean', '정확도 71.4 퍼센트를 얻었다.', 'Its accuracy is 71.4%.'],
    ['wide digits', '정확도 ７１.４%를 얻었다.', 'Its accuracy is 71.4%.'],
    ['digits with a joiner', '정확도 71\u2060.4%를 얻었다.', 'Its accuracy is 71.4%.'],
    ['a formula', '정확도 $71.4\\%$를 얻었다.', 'Its accuracy is 71.4%.'],
    ['a formula of the paper', '정확도 71.4%를 얻었다.', 'Its accuracy is $71.4\\%$.'],
    ['minutes', '학습에 30분이 걸렸다.', 'Training takes 30 minutes.'],
    ['a range', '정확도가 40~71.4%였다.', 'Its accuracy is 40-71.4%.'],
  ])('%s', (_, said, abstract) => {
    const all = figures(said, abstract);
    expect(all).not.toEqual([]);
    expect(all.filter(([, found]) => !found)).toEqual([]);
  });
});

describe('a name is never marked that the text has', () => {
  it.each<[string, string]>([
    ['GPT4o', 'We compare with GPT-4o.'],
    ['GPT-4o', 'We compare with GPT4o.'],
    ['gpt-4O', 'We compare with GPT 4o.'],
    ['GPT‑4o', 'We compare with GPT-4o.'],
    ['LongChat_QA', 'We test it on LongChat-QA.'],
    ['LongChatQA', 'We test it on LongChat\\_QA.'],
    ['LLaMA-2-7B', 'We train Llama 2 7B.'],
    ['LongChat-QA/NarrativeQA', 'We test it on NarrativeQA and LongChat-QA.'],
    ['BM25+DPR', 'We compare with DPR and BM25.'],
    ["Lantern's", 'We present Lantern.'],
    ['Lantern’s', 'We present Lantern.'],
    ['Schrodinger', 'We solve the Schrödinger equation.'],
    ['Poincaré', "We use the Poincar\\'e inequality."],
    ['Lantern', 'We present {\\sc Lantern}.'],
    ['Lantern', 'We present L\\textsc{antern}.'],
    ['Lantern', 'We present $\\text{Lan}\\text{tern}$.'],
    ['Lantern', 'We present Lan\u00adtern.'],
    ['Lantern-7B', 'We present Lantern (7B).'],
    ['CoT', 'We prompt with Chain-of-Thought (CoT).'],
    ['CoT', 'We prompt with a Chain of Thought.'],
    ['SQuAD-v2.0', 'We test it on SQuAD v2.0.'],
    ['WMT14', "We test it on WMT'14."],
    ['ImageNet-1k', 'We train on ImageNet1K.'],
    ['Baselines', 'A baseline is compared.'],
    ['policies', 'A policy is learned.'],
    ['F1', 'It has an F$_1$ of 0.45.'],
    ['C4', 'We train on $C_4$.'],
  ])('%s: %s', (name, abstract) => {
    const { names } = check(`새 방법인 ${name} 쪽이 더 높았다.`, abstract);
    expect(names.filter(({ found }) => !found)).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['GPT-5o', 'We compare with GPT-4o.', ['GPT-5o']],
    ['Lantern/HyperGlow', 'We present Lantern.', ['HyperGlow']],
    ['HyperGlow+MegaBench', 'We present Lantern.', ['HyperGlow', 'MegaBench']],
    ['Lantern-XL', 'We present Lantern, in XXL.', ['Lantern-XL']],
    ["HyperGlow's", 'We present Lantern.', ['HyperGlow']],
    ['Lantern-XL', 'Lantern | XL is a row of a table.', ['Lantern-XL']],
    ['Lantern-XL', 'We present Lantern. XL models are large.', ['Lantern-XL']],
    ['NotHere_QA', 'We present Lantern for QA.', ['NotHere_QA']],
  ])('%s is, of which this is all: %s', (name, abstract, missing) => {
    const { names } = check(`새 방법인 ${name} 쪽이 더 높았다.`, abstract);
    expect(names.filter(({ found }) => !found).map((each) => each.name)).toEqual(missing);
  });
});
