import { describe, expect, it } from 'vitest';
import { collectTerms } from '../../../core/terms';
import { findPairs } from '../../../core/terms/findPairs';
import { openUses } from '../../../core/terms/openUses';
import { findTrends } from '../../../core/terms/trends';
import { outgoing } from '../export/outgoing';

const summary = (text: string, { date = '2025-09-08', id = 'a', paper = '2509.00001' } = {}) => {
  const { summary: found } = outgoing('T', `## Method\n${text}`, {}, paper);
  return { ...found, digest: { ...found.digest, id, date } };
};

describe('a pair', () => {
  it.each([
    ['모델이 거짓을 지어내는 환각(hallucination)이 생긴다.', '환각', 'hallucination'],
    ['다음에는 다음 토큰 예측(NTP)과 함께 쓴다.', '다음 토큰 예측', 'NTP'],
    ['하한은 보정(calibration)에 달려 있다.', '보정', 'calibration'],
    ['모델에 적용한 변분 오토인코더(VAE)를 쓴다.', '변분 오토인코더', 'VAE'],
    ['효율적인 그래프 합성곱 신경망(GCN)', '그래프 합성곱 신경망', 'GCN'],
    ['새로운 추측적 디코딩 (speculative decoding)으로', '추측적 디코딩', 'speculative decoding'],
    ['비전-언어 모델(Vision-Language Model)은', '비전-언어 모델', 'Vision-Language Model'],
  ])('is found in “%s”', (text, ko, en) => {
    expect(findPairs(text)).toEqual([{ ko, en }]);
  });

  it.each([
    ['비율(sr)만큼', 'a variable'],
    ['정확도(92.1%)가', 'a figure'],
    ['SBD(Set Block Decoding)로', 'an abbreviation in one language'],
    ['기존 모델(GPT-2)보다', 'a version'],
    ['제안한다(그림 3 참고).', 'no English'],
  ])('is none in “%s”: %s', (text) => {
    expect(findPairs(text)).toEqual([]);
  });
});

describe('terms', () => {
  it('stand once, with the words that most of their places have, and where these are', () => {
    const all = [
      summary('이 글은 검색 증강 생성(RAG)을 쓴다.', { paper: '2509.00001' }),
      summary('그래서 검색 증강 생성(RAG)이 낫다. 보상 해킹(reward hacking)도 있다.', {
        paper: '2509.00002',
      }),
      summary('강한 검색 증강 생성(RAGs)이 있다.', { paper: '2509.00003', id: 'b' }),
    ];
    const terms = collectTerms(all);
    expect(terms.map(({ ko, en, places }) => [ko, en, places.length])).toEqual([
      ['검색 증강 생성', 'RAG', 3],
      ['보상 해킹', 'reward hacking', 1],
    ]);
    expect(terms[0]?.places.at(-1)).toEqual({ paper: '2509.00003', source: 's', id: 'b' });
  });

  it('are counted in either language, English by whole words', () => {
    const count = openUses([
      summary('환각(hallucination)을 본다.'),
      summary('언어 모델의 환각이다.'),
      summary('Hallucinations are many, storage is not.'),
      summary('Storage 이야기이다.'),
    ]);
    expect(count({ ko: '환각', en: 'hallucination' })).toEqual({ ko: 2, en: 2, either: 3 });
    expect(count({ ko: '검색 증강 생성', en: 'RAG' }).en).toBe(0);
    expect(count({ ko: '언어모델', en: 'x y z' }).ko).toBe(0);
  });
});

describe('trends', () => {
  const weeks = ['2025-08-04', '2025-08-13', '2025-08-24', '2025-08-25'];
  const all = weeks.flatMap((date, week) =>
    [0, 1, 2, 3].map((n) =>
      summary(n <= week ? '확산(diffusion) 모델이다.' : '환각(hallucination)이다.', {
        date,
        id: date,
        paper: `2508.0000${n + 1}`,
      }),
    ),
  );

  it('say by week in how many summaries a term stands, the steepest rise first', () => {
    const [first, second] = findTrends(collectTerms(all), all, 4);
    expect(first?.term.ko).toBe('확산');
    expect(first?.weeks).toEqual([
      { monday: '2025-08-04', hits: 1, of: 4 },
      { monday: '2025-08-11', hits: 2, of: 4 },
      { monday: '2025-08-18', hits: 3, of: 4 },
      { monday: '2025-08-25', hits: 4, of: 4 },
    ]);
    expect(first?.rise).toBe(0.5);
    expect([second?.term.ko, second?.rise]).toEqual(['환각', -0.5]);
  });

  it('say nothing of what stands in too few, and have weeks without a digest', () => {
    const rare = [
      ...all,
      summary('보상 해킹(reward hacking)이다.', { date: '2025-09-12', id: 'z' }),
    ];
    const found = findTrends(collectTerms(rare), rare, 6);
    expect(found.map(({ term }) => term.ko)).not.toContain('보상 해킹');
    expect(found[0]?.weeks.map(({ of }) => of)).toEqual([4, 4, 4, 4, 0, 1]);
    expect(findTrends([], [], 4)).toEqual([]);
  });
});
