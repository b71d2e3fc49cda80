import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../core/figures';
import { markFigures } from '../../../core/figures/markFrame';
import { readContext } from '../../../core/figures/readContext';
import { readWanted, writeWanted } from '../../../core/figures/wanted';
import type { Frame, FrameChild } from '../../../core/frame';

/** The texts of the figures that a frame has marked, each with its unit and values. */
function marked(frame: FrameChild): readonly string[] {
  if (typeof frame === 'string') return [];
  const [, attributes, ...children] = frame;
  const figure = readWanted(attributes['data-figure'] ?? '')?.figure;
  if (figure) return [`${write(frame)} = ${figure.values.join('~')} ${figure.unit}`];
  return children.flatMap(marked);
}
function write(frame: FrameChild): string {
  return typeof frame === 'string'
    ? frame
    : frame
        .slice(2)
        .map((each) => write(each as FrameChild))
        .join('');
}

describe('a frame with figures', () => {
  it('has each in a span, and says the same as before', () => {
    const frame: Frame = [
      'div',
      { class: 'text' },
      ['p', {}, '속도가 3배, 정확도는 ', ['strong', {}, '45.5%'], ' 올랐다.'],
      ['ul', {}, ['li', {}, '모델 12개를 비교했다.'], ['li', {}, '수치가 없다.']],
    ];
    const after = markFigures(frame);
    expect(marked(after)).toEqual(['3배 = 3 times', '45.5% = 45.5 percent', '12개 = 12 number']);
    expect(write(after)).toBe(write(frame));
    expect(after[3]).toEqual([
      'ul',
      {},
      [
        'li',
        {},
        '모델 ',
        ['span', expect.objectContaining({ class: 'figure' }), '12개'],
        '를 비교했다.',
      ],
      (frame[3] as Frame)[3],
    ]);
  });

  it('is the very same where it has none, as are its parts', () => {
    const frame: Frame = ['div', {}, ['p', {}, 'GPT-4를 썼다.'], ['p', {}, '끝.']];
    expect(markFigures(frame)).toBe(frame);
    const mixed: Frame = ['div', {}, ['p', {}, '45% 빠르다.'], ['p', {}, '끝.']];
    expect(markFigures(mixed)[3]).toBe(mixed[3]);
  });

  it('reads a figure that goes on in bold, and marks its number', () => {
    const frame: Frame = ['p', {}, '무려 ', ['strong', {}, '3.5'], '배 빠르다'];
    expect(marked(markFigures(frame))).toEqual(['3.5 = 3.5 times']);
  });

  it('reads formulas as what they say, and marks them whole', () => {
    const power: Frame = ['math', {}, ['msup', {}, ['mn', {}, '10'], ['mn', {}, '4']]];
    const times: Frame = ['math', {}, ['mn', {}, '1.5'], ['mo', {}, '×']];
    const frame: Frame = ['p', {}, '표본 ', power, '개로 ', times, ' 빠르다'];
    expect(marked(markFigures(frame))).toEqual(['104 = 10000 number', '1.5× = 1.5 times']);
  });

  it.each<[string, Frame]>([
    ['code', ['p', {}, ['code', {}, 'x = 45%'], ['code', {}, '3배']]],
    ['what no longer holds', ['p', {}, ['del', {}, '45%']]],
    ['links', ['p', {}, ['a', { href: 'https://x.example/' }, '45%']]],
    ['listings', ['pre', {}, '45%']],
  ])('leaves %s alone', (_what, frame) => {
    expect(markFigures(frame)).toBe(frame);
  });
});

describe('what is written of a figure', () => {
  it.each([
    '정확도가 45.25% 올랐다',
    '+3~5배 빠르다',
    '두 가지 과제를 푼다',
    '256×256 이미지를 만든다',
    '-2.5%p 낮은 오류율',
  ])('is read again: %s', (text) => {
    const [figure] = findFigures(text);
    if (!figure) throw new Error('no figure');
    const { start, end, ...told } = figure;
    const context = readContext(text, figure);
    expect(readWanted(writeWanted({ figure, context }))).toEqual({ figure: told, context });
    expect(end).toBeGreaterThan(start);
  });

  it.each(['', 'percent', 'percent||', 'percent|x|', `percent|1|${'x'.repeat(2000)}`])(
    'is nothing where it was written by nobody: %#',
    (text) => {
      expect(readWanted(text)).toBeUndefined();
    },
  );
});
