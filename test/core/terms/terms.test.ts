import { describe, expect, it, vi } from 'vitest';
import { noDay } from '../../../core/day';
import { collectTerms, type SaidText } from '../../../core/terms';
import { findRising } from '../../../core/terms/findRising';
import { findTermPairs } from '../../../core/terms/findTermPairs';
import { followTerms } from '../../../core/terms/followTerms';
import { isTranslation } from '../../../core/terms/isTranslation';
import { quoteTerm } from '../../../core/terms/quoteTerm';
import { toSaidText } from '../../../core/terms/toSaidText';
import { outgoing } from '../export/outgoing';

const said = (
  text: string,
  { day = '2025-09-08', id = 'a', paper = '2509.00001' } = {},
): SaidText => ({
  paper,
  source: 's',
  id,
  day,
  title: 'T',
  text,
});

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
    expect(findTermPairs(text)).toEqual([{ ko, en }]);
  });

  it.each([
    '가'.repeat(50_000),
    '가-'.repeat(25_000),
    `${'가'.repeat(50_000)} 환각(hallucination)`,
  ])('is looked for in a text without spaces as in any other', (text) => {
    expect(findTermPairs(text).map(({ en }) => en)).toEqual(
      text.endsWith(')') ? ['hallucination'] : [],
    );
  });

  it.each([
    ['비율(sr)만큼', 'a variable'],
    ['정확도(92.1%)가', 'a figure'],
    ['SBD(Set Block Decoding)로', 'an abbreviation in one language'],
    ['기존 모델(GPT-2)보다', 'a version'],
    ['제안한다(그림 3 참고).', 'no English'],
  ])('is none in “%s”: %s', (text) => {
    expect(findTermPairs(text)).toEqual([]);
  });
});

describe('terms', () => {
  it('stand once, with the words that most of their places have, and where these are', async () => {
    const all = [
      said('이 글은 검색 증강 생성(RAG)을 쓴다.', { paper: '2509.00001' }),
      said('그래서 검색 증강 생성(RAG)이 낫다. 보상 해킹(reward hacking)도 있다.', {
        paper: '2509.00002',
      }),
      said('강한 검색 증강 생성(RAGs)이 있다.', { paper: '2509.00003', id: 'b' }),
    ];
    const terms = await collectTerms(all);
    expect(terms.map(({ ko, en, places }) => [ko, en, places.length])).toEqual([
      ['검색 증강 생성', 'RAG', 3],
      ['보상 해킹', 'reward hacking', 1],
    ]);
    expect(terms[0]?.places).toEqual(all);
  });

  it('are as many as are wanted, those of the most texts, and of as many the first', async () => {
    const all = [
      said('정렬(alignment)이다.'),
      said('환각(hallucination)과 보정(calibration)이다.'),
      said('보정(calibration)과 가지치기(pruning)이다.'),
    ];
    const names = async (most: number) => (await collectTerms(all, { most })).map(({ ko }) => ko);
    expect(await names(1)).toEqual(['보정']);
    expect(await names(3)).toEqual(['보정', '정렬', '환각']);
    expect(await names(9)).toEqual(['보정', '가지치기', '정렬', '환각']);
    expect(await names(0)).toEqual([]);
  });

  it.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
    ['collected', (signal) => collectTerms([said('환각(hallucination)이다.')], { signal })],
    ['read', (signal) => followTerms([said('환각(hallucination)이다.')], { signal })],
  ])('are %s in slices, until nobody waits for them', async (_what, work) => {
    let now = 0;
    // Whatever is done takes longer than a slice.
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 20;
      return now;
    });
    const controller = new AbortController();
    const ended = work(controller.signal);
    controller.abort();
    await expect(ended).rejects.toThrow('abort');
    clock.mockRestore();
  });

  it('are counted in either language, English by whole words', async () => {
    const follow = await followTerms([
      said('환각(hallucination)을 본다.'),
      said('언어 모델의 환각이다.'),
      said('Hallucinations are many, storage is not.'),
      said('Storage 이야기이다. 신경망의 신(scene)이다.'),
    ]);
    expect(await follow({ ko: '환각', en: 'hallucination' })).toMatchObject({
      inKo: 2,
      inEn: 2,
      inEither: 3,
    });
    expect((await follow({ ko: '검색 증강 생성', en: 'RAG' })).inEn).toBe(0);
    expect((await follow({ ko: '언어-모델', en: 'x y z' })).inKo).toBe(1);
    expect(await follow({ ko: '신', en: 'scene' })).toMatchObject({ inKo: 1, inEn: 1 });
  });

  it('are quoted where they are explained, with the words around them', () => {
    const place = said(`첫 줄\n${'가'.repeat(60)} 환각(hallucination)은 남는다.\n끝 줄`);
    expect(quoteTerm(place, { ko: '환각', en: 'hallucination' })).toEqual({
      said: place,
      before: `…${'가'.repeat(43)} `,
      hit: '환각(hallucination)',
      after: '은 남는다.',
    });
    expect(quoteTerm(place, { ko: '보정', en: 'calibration' })).toBeUndefined();
  });

  it('are looked for in all that a summary says', async () => {
    const { summary } = outgoing(
      'T',
      '## Method\n- 환각(hallucination)을 본다.\n\n## Results\n| a | b |\n|-|-|\n| 보정(calibration) | 3 |',
    );
    const text = toSaidText(summary);
    expect(text).toMatchObject({ paper: '2509.04664', source: 's', day: '2025-09-08', title: 'T' });
    expect((await collectTerms([text])).map(({ ko }) => ko).sort()).toEqual(['보정', '환각']);
  });
});

describe('what is quoted of a text', () => {
  it.each([
    ['권장 기본값은 $\\alpha = 0.001$인 학습률(learning rate)이다.', '권장 기본값은 α = 0.001인 '],
    ['- Goal: 손실 $\\|x\\|_2^2$의 학습률(learning rate)', '손실 ‖x‖₂²의 '],
    ['비용이 $3인 학습률(learning rate)', '비용이 $3인 '],
    ['$x$와 `\\alpha`의 학습률(learning rate)', 'x와 \\alpha의 '],
  ])('of %j is what a reader sees', (typed, before) => {
    const text = toSaidText(outgoing('T', `## Method\n${typed}`).summary);
    const quote = quoteTerm(text, { ko: '학습률', en: 'learning rate' });
    expect(quote).toMatchObject({ before, hit: '학습률(learning rate)' });
  });
});

describe('a pair is a translation or not', () => {
  it.each([
    ['a word for the kind of a name', '모델', 1, 784, 1, false],
    ['a word that has one more name', '언어 모델', 4, 148, 2, false],
    ['a word that stands everywhere without the other', '일관성', 3, 176, 12, false],
    ['a term that is mostly said in Korean', '확산', 3, 159, 59, true],
    ['a term that is mostly said in English', '큰 언어 모델', 108, 148, 233, true],
    ['a term that is said once', '당혹도', 1, 1, 1, true],
    ['a word that was once given an example', '질문응답', 1, 9, 9, false],
    ['a name of several words that was explained once', '대조 학습', 1, 7, 2, true],
  ])('where it is %s', (_what, ko, explained, inKo, inEn, result) => {
    expect(isTranslation({ ko, en: 'x' }, explained, { inKo, inEn })).toBe(result);
  });
});

describe('whose Korean words are', () => {
  const pairs = async (...texts: readonly string[]) =>
    (await collectTerms(texts.map((text) => said(text)))).map(({ ko, en }) => [ko, en]);

  it('is the abbreviation that they stand before most often', async () => {
    const large = Array.from({ length: 4 }, () => '대형 언어 모델(LLM)을 쓴다.');
    expect(await pairs(...large, '대형언어모델(MLLM)을 쓴다.')).toEqual([
      ['대형 언어 모델', 'LLM'],
    ]);
    const named = ['멀티모달 대형 언어 모델(MLLM)이다.', '멀티모달 대형언어모델(MLLM)이다.'];
    expect(await pairs(...large, ...named, '대형 언어 모델(MLLM)이다.')).toEqual([
      ['대형 언어 모델', 'LLM'],
      ['멀티모달 대형 언어 모델', 'MLLM'],
    ]);
  });

  it('is told of an abbreviation and of the words that it stands for alike', async () => {
    const [full, short] = ['확산 변환기(Diffusion Transformer)이다.', '확산 변환기(DiT)이다.'];
    expect((await pairs(short, short, short, full)).sort()).toEqual([
      ['확산 변환기', 'DiT'],
      ['확산 변환기', 'Diffusion Transformer'],
    ]);
  });

  it('is unknown where each text has words of its own', async () => {
    expect(await pairs('모델 정렬(alignment)이다.', '선호 맞춤(alignment)이다.')).toEqual([]);
  });
});

describe('trends', () => {
  const days = ['2025-08-04', '2025-08-13', '2025-08-24', '2025-08-25'];
  const all = days.flatMap((day, week) =>
    [1, 2, 3, 4].map((n) =>
      said(n <= week + 1 ? '확산(diffusion) 모델이다.' : '환각(hallucination)이다.', {
        day,
        id: day,
        paper: `2508.0000${n}`,
      }),
    ),
  );
  const follow = async (texts: readonly SaidText[], weeks: number) => {
    const one = await followTerms(texts, { weeks });
    const terms = await collectTerms(texts);
    return Promise.all(terms.map(async (term) => ({ ...term, ...(await one(term)) })));
  };

  it('say by week in how many texts a term stands, and which rise', async () => {
    const terms = await follow(all, 4);
    const [diffusion] = findRising(terms);
    expect(findRising(terms).map(({ ko }) => ko)).toEqual(['확산']);
    expect(diffusion?.weeks).toEqual([
      { monday: '2025-08-04', hits: 1, of: 4 },
      { monday: '2025-08-11', hits: 2, of: 4 },
      { monday: '2025-08-18', hits: 3, of: 4 },
      { monday: '2025-08-25', hits: 4, of: 4 },
    ]);
    expect([diffusion?.rise, diffusion?.latest]).toEqual([0.5, '2025-08-25']);
    expect(terms.find(({ ko }) => ko === '환각')?.rise).toBe(-0.5);
  });

  it('say nothing of what stands in too few, and have weeks without a digest', async () => {
    const rare = [...all, said('보상 해킹(reward hacking)이다.', { day: '2025-09-12', id: 'z' })];
    const found = await follow(rare, 6);
    expect(findRising(found).map(({ ko }) => ko)).not.toContain('보상 해킹');
    expect(found[0]?.weeks.map(({ of }) => of)).toEqual([4, 4, 4, 4, 0, 1]);
  });

  it('have no weeks to speak of where no text has a day, and none without texts', async () => {
    const undated = await follow([said('환각(hallucination)이다.', { day: noDay })], 4);
    expect(undated[0]).toMatchObject({ inEither: 1, latest: noDay });
    expect(await follow([], 4)).toEqual([]);
  });
});

describe('the week that goes on', () => {
  const texts = ['2025-08-25', '2025-09-01', '2025-09-09'].map((day) =>
    said('환각(hallucination)', { day, id: day }),
  );
  it.each([
    ['2025-09-09', '2025-09-01'],
    ['2025-09-14', '2025-09-01'],
    ['2025-09-15', '2025-09-08'],
    ['2026-03-01', '2025-09-08'],
  ])('is no week yet on %s', async (now, last) => {
    const follow = await followTerms(texts, { weeks: 2, now });
    const { weeks, latest } = await follow({ ko: '환각', en: 'hallucination' });
    expect(weeks.at(-1)).toEqual({ monday: last, hits: 1, of: 1 });
    expect(latest).toBe('2025-09-09');
  });

  it('makes nothing rise over weeks without a text', async () => {
    const follow = await followTerms(texts, { weeks: 6, now: '2025-09-20' });
    expect((await follow({ ko: '환각', en: 'hallucination' })).rise).toBe(0);
  });
});

describe('a digest that is dated in the future', () => {
  it('leaves the weeks of the others where they are', async () => {
    const texts = [
      said('환각(hallucination)'),
      said('환각(hallucination)', { day: '2925-09-08', id: 'b' }),
    ];
    const follow = await followTerms(texts, { weeks: 3, now: '2025-09-15' });
    const { weeks, inEither } = await follow({ ko: '환각', en: 'hallucination' });
    expect(inEither).toBe(2);
    expect(weeks.map(({ monday, hits, of }) => [monday, hits, of])).toEqual([
      ['2025-08-25', 0, 0],
      ['2025-09-01', 0, 0],
      ['2025-09-08', 1, 1],
    ]);
  });
});
