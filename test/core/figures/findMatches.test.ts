import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../core/figures';
import { findCandidates } from '../../../core/figures/findCandidates';
import { findMatches } from '../../../core/figures/findMatches';
import { readContext } from '../../../core/figures/readContext';

/** Each figure of a summary, a paragraph a line → what it is linked to in the abstract, with the words around it. */
function link(summary: string, abstract: string, where: 'abstract' | 'paper' = 'abstract') {
  const wanted = summary.split('\n').flatMap((line, block) =>
    findFigures(line)
      .filter(({ isBare }) => !isBare)
      .map((figure) => ({ figure, line, block, context: readContext(line, figure) })),
  );
  const found = findMatches(wanted, findCandidates(abstract), where);
  return wanted.map(({ figure, line }, at) => {
    const there = found[at]?.figure;
    return [
      line.slice(figure.start, figure.end),
      there ? abstract.slice(Math.max(0, there.start - 8), there.end + 8) : undefined,
    ];
  });
}

const speech = `We present Whisperling, a 120M-parameter recogniser for nine low-resource languages. Trained on 2.4 million
utterances, it lowers word error rate by 18.3% and runs 3x faster than a model 12x larger, using 40% less memory. It reaches
a latency of 85 ms on a phone and 0.912 accuracy on two held-out dialects.`;

const video = `Existing editors need up to 50 denoising steps. We introduce FrameLoom, which edits $1024\\times1024$ video at
24 FPS with four steps. On our benchmark of 1,200 clips in six categories it improves temporal consistency by $+7.5\\%$ and
prompt fidelity by $+7.5\\%$, from 2x to 4x longer clips. A study with 35 participants prefers FrameLoom in 81\\% of cases.`;

describe('figures that another text has too', () => {
  it.each([
    ['120M 매개변수 모델이다', '120M'],
    ['언어 아홉 개를 다룬다', 'nine'],
    ['아홉 개 언어를 다룬다', 'nine'],
    ['발화 240만 개로 학습했다', '2.4 million'],
    ['단어 오류율을 18.3% 낮췄어요', '18.3%'],
    ['3배 빠르다', '3x'],
    ['12배 큰 모델보다 낫다', '12x'],
    ['메모리를 40% 적게 쓴다', '40%'],
    ['지연 시간은 85ms이다', '85 ms'],
    ['정확도 0.912를 얻었다', '0.912'],
    ['두 개의 방언에서 시험했다', 'two'],
  ])('%s', (summary, there) => {
    const [, found] = link(summary, speech)[0] ?? [];
    expect(found).toContain(there);
  });

  it.each([
    ['세 가지 모델을 비교했다'],
    ['정확도가 18.5% 올랐다'],
    ['비용이 3배로 늘었다'],
    ['40개 언어를 다룬다'],
    ['두 단계로 학습한다'],
    ['잡음이 40% 늘었다'],
    ['지연 시간은 85초이다'],
    ['12개 언어를 다룬다'],
    ['9GB 메모리를 쓴다'],
    ['0.91의 상관을 보였다'],
  ])('none where another thing has the number, or another number the thing: %s', (summary) => {
    expect(link(summary, speech)).toEqual([[expect.any(String), undefined]]);
  });

  const scores = `Test F1 goes from 91.0 to 93.2 with 100 and 1000 layers, on over 30 different existing vision datasets, using 64 TPUs.
The model has 0.5M parameters, solves 3-digit arithmetic, has a 0.7 better perplexity on GPT-2 and an error of $1.5\\times10^{-3}$.
We raise Rank-1 to 85.7 and find a correlation of -0.87 to quality. We train 2, 4 or 16 encoders.`;
  it.each([
    ['F1은 93.2를 얻었다', '93.2'],
    ['Rank-1이 85.7로 올랐다', '85.7'],
    ['100층과 1000층을 비교했다', '100 and'],
    ['인코더 4개를 학습한다', ' 4 or 16'],
    ['30개가 넘는 데이터셋에서 쟀다', '30'],
    ['30개 이상의 비전 데이터셋에서 쟀다', '30'],
    ['TPU 64개로 학습했다', '64'],
    ['파라미터는 50만 개다', '0.5M'],
    ['파라미터가 50만 개이며 빠르다', '0.5M'],
    ['세 자리 산술을 푼다', '3-digit'],
    ['GPT-2의 퍼플렉시티가 0.7 낮다', '0.7'],
    ['오차는 1.5×10⁻³이다', '1.5'],
    ['상관은 -0.87이다', '-0.87'],
  ])('however what is counted stands beside it: %s', (summary, there) => {
    expect(link(summary, scores).find(([, found]) => found?.includes(there))).toBeDefined();
  });

  it.each([
    ['상관은 0.87이다'],
    ['데이터셋은 64개다'],
    ['GPU 30장으로 학습했다'],
    ['100개가 넘는 데이터셋에서 쟀다'],
    ['파라미터는 30개다'],
    ['오차는 1.5×10³이다'],
  ])('and nothing where it is another: %s', (summary) => {
    expect(link(summary, scores)).toEqual([[expect.any(String), undefined]]);
  });

  it('takes no counter of a list for a count, and no stage of several for how many there are', () => {
    const abstract =
      'It is trained in three stages: (1) guidance, (2) clean inputs and (3) history for visual quality and consistency.';
    expect(link('3단계 학습으로 시각 품질과 일관성을 높인다', abstract)[0]?.[1]).toContain(
      'three stages',
    );
    expect(link('3가지 지표로 시각 품질과 일관성을 잰다', abstract)[0]?.[1]).toBeUndefined();
  });

  it('tells two of the same value apart by what stands beside them', () => {
    const summary = '프롬프트 충실도(fidelity)는 7.5%, 시간적 일관성은 7.5% 향상되었다.';
    const found = link(summary, video);
    expect(found[0]?.[1]).toContain('by $+7.5\\%$, from');
    expect(found[1]?.[1]).toContain('by $+7.5\\%$ and');
  });

  it('finds what TeX and typography write otherwise', () => {
    const summary = [
      '1024×1024 해상도의 비디오를 네 단계만에 24fps로 편집한다',
      '여섯 가지 범주의 클립 1,200개에서 길이를 2배에서 4배로 늘렸다',
      '참가자 35명 가운데 81퍼센트가 선호했다',
    ].join('\n');
    expect(link(summary, video).map(([figure, there]) => [figure, there !== undefined])).toEqual([
      ['1024×1024', true],
      ['네 단계', true],
      ['24fps', true],
      ['여섯 가지', true],
      ['1,200개', true],
      ['2배', true],
      ['4배', true],
      ['35명', true],
      ['81퍼센트', true],
    ]);
  });

  it('reads summaries in English too', () => {
    const summary =
      'It edits at 24 FPS in four steps and wins in 81% of cases with 35 participants.';
    const found = link(summary, video).map(([literal, there]) => [literal, there !== undefined]);
    expect(found).toEqual([
      ['24 FPS', true],
      ['four', true],
      ['81%', true],
      ['35', true],
    ]);
  });

  it('asks for more in a whole paper than in an abstract', () => {
    expect(
      link('약 42%가 그렇다', 'In Table 3, 42% of rows are blank.', 'abstract')[0]?.[1],
    ).toBeDefined();
    expect(
      link('약 42%가 그렇다', 'In Table 3, 42% of rows are blank.', 'paper')[0]?.[1],
    ).toBeUndefined();
    expect(link('정확도 42%', 'The accuracy is 42% there.', 'paper')[0]?.[1]).toBeDefined();
  });

  it.each<[string, string, 'abstract' | 'paper']>([
    ['정확도가 12.5% 향상되었다', 'One image takes 12.5 GFLOPs in the encoder.', 'paper'],
    ['정확도가 12.5% 향상되었다', 'One image takes 12.5 GFLOPs in the encoder.', 'abstract'],
    ['오류율은 3.5%이다', 'The plates leave a 3.5 mm gap.', 'abstract'],
    ['정확도는 87.3%이다', 'The antenna works at 87.3 GHz.', 'paper'],
    ['정확도는 87.3%이다', 'The antenna works at 87.3 GHz.', 'abstract'],
    ['정확도는 87.3%이다', 'The board draws 87.3 W.', 'abstract'],
    ['정확도는 87.3%p 올랐다', 'The oven is kept at 87.3 °C.', 'abstract'],
    ['정확도 87.3을 얻었다', 'In Table 3, 87.3% of rows are blank.', 'abstract'],
  ])('takes no number of another unit for a percentage: %s, %s', (summary, text, where) => {
    expect(link(summary, text, where)).toEqual([[expect.any(String), undefined]]);
  });

  it.each<[string, string]>([
    ['정확도는 87.3%이다', 'It reaches an accuracy of 87.3 there.'],
    ['정확도가 8.21%p 올랐다', 'Its accuracy grows by 8.21 on average.'],
    ['정확도 87.3을 얻었다', 'It reaches an accuracy of 87.3% there.'],
    ['정확도가 8.21%p 올랐다', 'Half of it is 8.21% better.'],
    ['12.5 GFLOPs가 든다', 'One image takes 12.5 GFLOPs in the encoder.'],
  ])('finds a score that is told with its unit and without: %s, %s', (summary, text) => {
    expect(link(summary, text, 'paper')[0]?.[1]).toBeDefined();
  });

  it.each<[string, string, string]>([
    ['메모리를 절반으로 줄였다', 'It halves memory on one GPU.', 'halves'],
    ['메모리를 절반만 쓴다', 'It uses half the memory of others.', 'half'],
    ['메모리를 반으로 줄였다', 'It cuts memory by half.', 'half'],
    ['메모리를 절반만 쓴다', 'It uses 50% of the memory.', '50%'],
    ['메모리를 50% 줄였다', 'It halves the memory.', 'halves'],
    [
      '데이터의 3분의 1만으로 학습한 번역기다',
      'A translator trained on a third of data.',
      'a third',
    ],
    ['토큰의 2/3를 가린다', 'We mask two-thirds of all tokens.', 'two-thirds'],
    ['토큰의 4분의 1을 지운다', 'It drops 25% of tokens.', '25%'],
    ['참가자의 절반이 선호했다', 'Half of the participants prefer it.', 'Half'],
    ['속도가 두 배 빨라졌다', 'It doubles the speed.', 'doubles'],
    ['메모리를 두 배 쓴다', 'It uses twice the memory.', 'twice'],
    ['메모리가 세 배 든다', 'Memory is tripled.', 'tripled'],
    ['It uses half of the memory.', 'Its memory is halved.', 'halved'],
  ])('finds a share however it is told: %s, %s', (summary, text, there) => {
    expect(link(summary, text)[0]?.[1]).toContain(there);
  });

  it.each([
    ['메모리를 절반으로 줄였다', 'Half-precision memory is small.'],
    ['메모리를 절반으로 줄였다', 'The second half of the paper is about memory.'],
    ['메모리를 절반으로 줄였다', 'Half of all users speak Korean.'],
    ['메모리를 절반으로 줄였다', 'It uses two thirds of the memory.'],
    ['메모리를 절반으로 줄였다', 'It doubles the memory.'],
    ['메모리를 두 배 쓴다', 'It halves the memory.'],
    ['토큰의 3분의 1을 가린다', 'We mask 3 tokens in one step.'],
    ['토큰의 3분의 1을 가린다', 'We mask two thirds of tokens.'],
    ['토큰의 4분의 1을 지운다', 'In the first quarter of 2024 it drops tokens.'],
    ['토큰의 3분의 1을 가린다', 'A third party masks tokens.'],
  ])('and no other share, nor what only has the word: %s, %s', (summary, text) => {
    expect(link(summary, text)).toEqual([[expect.any(String), undefined]]);
  });

  it.each<[string, string]>([
    [
      'GPU 8개로 3.5일 학습해 단일 모델 최고 기록인 41.8을 얻었다',
      'It is a new single-model state-of-the-art BLEU score of 41.8 after training for 3.5 days on eight GPUs.',
    ],
    [
      '2.25초 만에 단일 기록 73.4를 얻었다',
      'It has a single, over all of the runs, high of 73.4 after 2.25 s here.',
    ],
    [
      '512×512 그림에서 단일 기록 36.2를 얻었다',
      'It has a single, over all of the runs, high of 36.2 with 512x512 pictures.',
    ],
  ])('lets the figures of one sentence speak for each other in a paper: %s', (summary, text) => {
    expect(link(summary, text, 'paper').filter(([, there]) => !there)).toEqual([]);
    // Each in a sentence of its own, they say nothing of each other.
    const apart = text.replace(/ (on|after|with|gave) /g, '. Besides, it is $1 ');
    expect(link(summary, apart, 'paper').filter(([, there]) => !there)).not.toEqual([]);
  });

  it('asks for more than a word in a whole paper', () => {
    const half = 'Half of the rows are blank.';
    expect(link('메모리를 절반으로 줄였다', half, 'paper')[0]?.[1]).toBeUndefined();
    expect(
      link('GPU 메모리를 절반으로 줄였다', 'It reduces GPU memory by half.', 'paper')[0]?.[1],
    ).toContain('half');
  });

  it('links a range to the same range, told as one or as two', () => {
    expect(link('3~5배 빠르다', 'It is 3-5x faster.')[0]?.[1]).toContain('3-5x');
    expect(link('3~5배 빠르다', 'It is from 3x to 5x faster.')[0]?.[1]).toContain('3x');
    expect(link('3~5배 빠르다', 'It is up to 5x faster.')[0]?.[1]).toBeUndefined();
  });

  it('leads to a figure by itself rather than to the end of a range, and reads two that share a sign', () => {
    const abstract =
      'Others claim 1.4 to 2x speedup. Ours is 1.4x faster and falls to 1.1x, with +5.4%/+2.7% accuracy and 4.5x/2.7x throughput on a 12-billion-parameter model.';
    expect(link('속도는 1.4배 빠르다', abstract)[0]?.[1]).toContain('Ours is 1.4x');
    expect(
      link('처리량이 4.5배, 2.7배 높고 정확도가 2.7% 높다', abstract).map(([, there]) => there),
    ).toEqual([
      expect.stringContaining('4.5x'),
      expect.stringContaining('/2.7x'),
      expect.stringContaining('+2.7%'),
    ]);
    expect(link('120억 매개변수 모델', abstract)[0]?.[1]).toContain('12-billion');
  });

  it('takes a time for that of another thing only where it is known of what it is', () => {
    const hours = 'It has 5 hours of speech.';
    expect(link('총 5시간 음성', hours)[0]?.[1]).toContain('5 hours');
    expect(link('1천2백 시간', 'It has 1,200 hours of speech.')[0]?.[1]).toContain('1,200 hours');
    expect(
      link('학습 메모리로 1천2백 시간', 'It has 1,200 hours of speech.')[0]?.[1],
    ).toBeUndefined();
  });

  it('never mistakes a rise for a fall', () => {
    expect(link('+12.5%', 'a change of -12.5% overall')[0]?.[1]).toBeUndefined();
    expect(link('12.5% 감소', 'a change of -12.5% overall')[0]?.[1]).toContain('12.5%');
  });

  it('cuts sentences where they end', () => {
    const text =
      'We cut costs, e.g. by 12.5%, as Kim et al. do. It runs in 3.5 ms (cf. 7.25 ms before). Done.';
    const sentences = findCandidates(text).map(({ sentence: { start, end } }) =>
      text.slice(start, end),
    );
    expect(sentences).toEqual([
      'We cut costs, e.g. by 12.5%, as Kim et al. do.',
      'It runs in 3.5 ms (cf. 7.25 ms before).',
      'It runs in 3.5 ms (cf. 7.25 ms before).',
    ]);
  });

  it('finds of any text what it has itself, and only what it has', () => {
    const figure = fc.constantFrom(
      ...['12.5%', '3.14x', '1,234 pairs', '256×256', '0.8125', '42.1 FPS', '7.5–9.5%'],
    );
    fc.assert(
      fc.property(fc.uniqueArray(figure, { minLength: 1, maxLength: 5 }), (figures) => {
        const text = figures.map((each) => `It is ${each} there.`).join(' ');
        const own = link(text, text);
        expect(own).toHaveLength(figures.length);
        for (const [literal = '', there] of own) expect(there).toContain(literal);
        const others = text.replace(/\d+/g, (digits) => `${Number(digits) + 1}`);
        expect(link(text, others).every(([, there]) => there === undefined)).toBe(true);
      }),
    );
  });
});
