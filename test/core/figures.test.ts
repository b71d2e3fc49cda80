import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../core/figures';

/** The figures of a text as `literal unit values`, those that nobody would quote left out. */
function read(text: string): readonly string[] {
  return findFigures(text)
    .filter(({ isBare }) => !isBare)
    .map(({ start, end, unit, values, isRange, sign = '' }) => {
      const value = values.join(isRange ? '~' : '×');
      return `${text.slice(start, end)} = ${sign}${value} ${unit}`;
    });
}

describe('figures of a text', () => {
  it.each([
    ['정확도가 45%이다', ['45% = 45 percent']],
    ['45 퍼센트 높다', ['45 퍼센트 = 45 percent']],
    ['by 45\\% on average', ['45\\% = 45 percent']],
    ['87.5 percent of users', ['87.5 percent = 87.5 percent']],
    ['2.3%p 올랐다', ['2.3%p = 2.3 points']],
    ['1.5 퍼센트포인트', ['1.5 퍼센트포인트 = 1.5 points']],
    ['4.2 percentage points', ['4.2 percentage points = 4.2 points']],
    ['3배 빠르다', ['3배 = 3 times']],
    ['a $1.5\\times$ speedup', ['1.5\\times = 1.5 times']],
    ['2.5x faster, 10X cheaper', ['2.5x = 2.5 times', '10X = 10 times']],
    ['threefold, twice as fast', ['threefold = 3 times', 'twice = 2 times']],
    ['a 5-fold gain', ['5-fold = 5 times']],
    ['두 배, 세 배', ['두 배 = 2 times', '세 배 = 3 times']],
    ['메모리를 절반으로, 비용을 반으로 줄인다', ['절반 = 50 percent', '반으로 = 50 percent']],
    ['데이터의 3분의 1과 삼분의 이', ['3분의 1 = 33 percent', '삼분의 이 = 66 percent']],
    [
      '약 1/4만, 3/4는, 2분의 1은',
      ['1/4 = 25 percent', '3/4 = 75 percent', '2분의 1 = 50 percent'],
    ],
    ['half of the data, halved', ['half = 50 percent', 'halved = 50 percent']],
    ['at half the cost, by half.', ['half = 50 percent', 'half = 50 percent']],
    ['a third of users, two-thirds of them', ['a third = 33 percent', 'two-thirds = 66 percent']],
    ['one quarter of it', ['one quarter = 25 percent']],
    ['1/3 of it, three quarters of it', ['1/3 = 33 percent', 'three quarters = 75 percent']],
    ['a tenth of the cost, one-fifth the size', ['a tenth = 10 percent', 'one-fifth = 20 percent']],
    ['비용은 1/3, 1/10.', ['1/3 = 33 percent', '1/10 = 10 percent']],
    ['a ×8 gain, compressed x16', ['8 = 8 times', '16 = 16 times']],
    ['속도는 ×8, (x4) 압축', ['8 = 8 times', '4 = 4 times']],
  ])('shares and multiples: %s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    ['1만 개', 10_000],
    ['3.2만 쌍', 32_000],
    ['1억 2천만 개', 120_000_000],
    ['6500만 장', 65_000_000],
    ['2만 6천여 개', 26_000],
    ['3만5000명', 35_000],
    ['40백만 개', 40_000_000],
    ['10조 토큰', 1e13],
    ['5백 개', 500],
    ['십만 개', 100_000],
    ['1억 2,000만 개', 120_000_000],
    ['1억2천3백만 명', 123_000_000],
    ['2천5백만 개', 25_000_000],
    ['5천 3백만 명', 53_000_000],
    ['1천2백 개', 1200],
    ['12만 5,000건', 125_000],
    ['3만 500명', 30_500],
    ['1만 2,345개', 12_345],
    ['3조 5천억 개', 3.5e12],
    ['1조 2,000억 토큰', 1.2e12],
    ['만 2천 개', 12_000],
    ['이천 개', 2000],
    ['이만 오천 개', 25_000],
    ['삼십만 오천 장', 305_000],
    ['천이백 명', 1200],
    ['백이십만 개', 1_200_000],
    ['스물네 개', 24],
    ['서른 명', 30],
    ['10k samples', 10_000],
    ['8B parameters', 8e9],
    ['1.5M images', 1_500_000],
    ['500K pairs', 500_000],
    ['2T tokens', 2e12],
    ['1.3 million images', 1_300_000],
    ['seven billion parameters', 7e9],
    ['ten thousand samples', 10_000],
    ['twenty-two datasets', 22],
    ['three hundred users', 300],
    ['1,026 cases', 1026],
    ['$10^{4}$ samples', 10_000],
    ['10⁶ steps', 1_000_000],
    ['5\\times10^{5} steps', 500_000],
    ['120,000개', 120_000],
    ['1\\,000 runs', 1000],
    ['nineteen models', 19],
    ['over 120 datasets', 120],
    ['never 4,000 tables', 4000],
    ['both of five models', 5],
    ['열두 가지', 12],
    ['여섯 가지', 6],
  ])('counts of any size: %s', (text, value) => {
    const [first, ...rest] = findFigures(text);
    expect(first).toMatchObject({ unit: 'number', values: [value] });
    expect(rest).toEqual([]);
  });

  it.each(['이삼십 퍼센트', '오만 가지 일', '만일 배가 없다면', '이만 개발을 마친다', '이백 개념'])(
    'but what lies between two, or only begins so, is none: %s',
    (text) => expect(findFigures(text)).toEqual([]),
  );

  it.each([
    ['1만 128차원 벡터', [10_000, 128]],
    ['문서 3만 4개 언어', [30_000, 4]],
    ['10만 512×512 그림', [100_000, 512]],
    ['5천, 6천 개', [5000, 6000]],
    ['3만 5억 개', [30_000, 500_000_000]],
    ['2백본 모델과 이천 시', [2]],
  ])('and two that stand side by side are not one: %s', (text, values) => {
    expect(findFigures(text).map((figure) => figure.values[0])).toEqual(values);
  });

  it.each([
    ['1천2백 시간', 'second', 4_320_000],
    ['삼십 퍼센트', 'percent', 30],
    ['열 배', 'times', 10],
  ])('with the unit behind them: %s', (text, unit, value) => {
    expect(findFigures(text)).toMatchObject([
      { unit, values: [value], start: 0, end: text.length },
    ]);
  });

  it.each([
    ['3~5배', '3~5배 = 3~5 times'],
    ['3–5%', '3–5% = 3~5 percent'],
    ['20%~40%', '20%~40% = 20~40 percent'],
    ['3B to 5B', '3B to 5B = 3000000000~5000000000 number'],
    ['10~12조 토큰', '10~12조 = 10000000000000~12000000000000 number'],
    ['10-12T tokens', '10-12T = 10000000000000~12000000000000 number'],
    ['two to ten actions', 'two to ten = 2~10 number'],
    ['0.1∼0.3', '0.1∼0.3 = 0.1~0.3 number'],
  ])('ranges: %s', (text, figure) => {
    expect(read(text)).toEqual([figure]);
  });

  it('has two figures where something goes from one to another', () => {
    expect(read('from 2x to 4x')).toEqual(['2x = 2 times', '4x = 4 times']);
    expect(read('11.76에서 11.25로')).toEqual(['11.76 = 11.76 number', '11.25 = 11.25 number']);
  });

  it.each([
    ['17 FPS', '17 FPS = 17 fps'],
    ['24 frames per second', '24 frames per second = 24 fps'],
    ['10GB 메모리', '10GB = 10000000000 byte'],
    ['855ms', '855ms = 0.855 second'],
    ['30분짜리', '30분 = 1800 second'],
    ['it takes half an hour', 'half an hour = 1800 second'],
    ['초당 60프레임', '60프레임 = 60 fps'],
    ['a rate of 1e-4.', '1e-4 = 0.0001 number'],
    ['오차는 $5\\times10^{-4}$이다', '5\\times10^{-4} = 0.0005 number'],
    ['$10^{-3}$ 이하', '10^{-3} = 0.001 number'],
    ['3 hours', '3 hours = 10800 second'],
    ['one-minute videos', 'one-minute = 60 second'],
    ['5초 영상', '5초 = 5 second'],
    ['0.69 dB', '0.69 dB = 0.69 decibel'],
    ['256×256', '256×256 = 256×256 size'],
    ['256$\\times$256', '256$\\times$256 = 256×256 size'],
    ['16 x 16 patches', '16 x 16 = 16×16 size'],
    ['16x16x3 patches', '16x16x3 = 16×16×3 size'],
    ['ImageNet-512x512', '512x512 = 512×512 size'],
    ['480p 영상', '480p = 480 line'],
    ['네이티브 4K 생성', '4K = 4000 line'],
    ['500달러', '500달러 = 500 dollar'],
    ['at \\$0.50 each', '0.50 = 0.5 dollar'],
    ['−3.2점', '3.2점 = -3.2 number'],
    ['$\\textbf{+23.7\\%}$', '23.7\\% = +23.7 percent'],
    ['FID 1.04', '1.04 = 1.04 number'],
    ['낮은 ID(약 8)', '8 = 8 number'],
    ['a dimension of 1536', '1536 = 1536 number'],
  ])('units, sizes and signs: %s', (text, figure) => {
    expect(read(text)).toEqual([figure]);
  });

  it.each([
    'GPT-4, Llama-3.1-8B, ResNet-50, Sora-2, ViT-L/14',
    'Recall은 R@1, nDCG@10, F1, top-1로 잰다',
    '3D 장면과 2D 영상, L2 손실, 3차원 공간',
    'Seedream 4.0, VBench 2.0, LongVie 2는',
    'Nemotron Parse 1.1은 Gemma 3 위에 있다',
    '2024년 3월 15일, 2025-09-08, CVPR 2024',
    'Figure 3, Table 2, Section 4.1, 그림 5, 표 1',
    'see Eq. 3, Sec. 12 and stage 2 of version 3',
    'four of these, two or three, one such case, two-fifths',
    '첫 번째, 3번째, 2nd, 1차 시험, 3인칭',
    '(1) 하나, (2) 둘; (i) first',
    '1) 준비한다',
    'see [12] and [3, 4] and arXiv:2509.04664v1',
    'https://example.org/2024/45%25/8B',
    '2-Wasserstein distance, a one-size-fits-all rule, one of them',
    '1단계에서 배우고 2단계에서 고친다',
    'MultiAspect-4K-1M, LMT-60-4B, GSM8K, H100',
    '데이터의 13분의 1만 쓰고 100분의 1초에 끝난다',
    '최대 20분의 1로, 2만 분의 1로, 3분의 1배로 준다',
    '1,000분의 1, 천분의 일, 백만 분의 1, 7분의 3',
    '1/8로, 1/2차 시험, 1/4분기, 1/2/3, ViT-B/16, 28/29',
    'L_{1/2}, D^{-1/2}, spin-1/2, 1과 3분의 1',
    '일반으로, 찬반으로, 전반, 후반, 나머지 절반, 앞 절반, 절반 정밀도',
    'half-precision, half precision training, a half-life, the first half of training, one and a half of it, the other half, half a day',
    'a third party, a third approach, one third-party tool, the first quarter of 2024, a quarterly report, both halves, half a day',
  ])('none in names, dates and counters: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['10분의 영상 12개', ['12개 = 12 number']],
    [
      '5분이면 1만 개를 3분의 1로 줄인다',
      ['5분 = 300 second', '1만 개 = 10000 number', '3분의 1 = 33 percent'],
    ],
  ])('beside a fraction: %s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it('stand where they are written, whatever TeX is around them', () => {
    const text = 'We gain $\\mathbf{+8.21\\%}$ in P@1 and $3.3{\\times}$ speed.';
    expect(findFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '8.21\\%',
      '3.3{\\times}',
    ]);
  });

  it('are in order, apart from each other and within any text', () => {
    const piece = fc.constantFrom(
      ...[
        '45%',
        '3~5배',
        '1억 2천만',
        '8B',
        '두 ',
        '가지',
        ' to ',
        '10^{4}',
        '\\times',
        '$',
        '-',
        '×',
      ],
      ...['x', '.', ',', ' ', '0', '12', '만', '개', '(', ')', '⁴', '～', 'twice', 'ten ', 'GPT-'],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end, values, isRange } of findFigures(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
            if (isRange) expect(values[0]).toBeLessThan(values[1] ?? 0);
            last = start;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('say the same in Korean and in English', () => {
    const whole = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(whole, (value) => {
        const values = (text: string) => findFigures(text)[0]?.values;
        const thousands = `${(value * 10_000).toLocaleString('en-US')} samples`;
        expect(values(`표본 ${value}만 개`)).toEqual(values(thousands));
        expect(values(`${value / 10}%`)).toEqual(values(`${value / 10} 퍼센트`));
        expect(values(`${value}억 개`)).toEqual([value * 1e8]);
      }),
    );
  });
});
