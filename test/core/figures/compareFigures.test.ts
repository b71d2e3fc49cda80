import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../core/figures/compareFigures';

const accuracy = { wanted: 'percent|81.5|||accura', block: 0 };

describe('figures that a page asks for', () => {
  it('are found in whichever of its texts has them, in the sentence there', async () => {
    const texts = ['Nothing is said.', 'It is new. It reaches an accuracy of 81.5% there.'];
    const [found, none, odd] = await compareFigures({
      figures: [accuracy, { wanted: 'percent|12.5|||', block: 0 }, { wanted: 'x', block: 0 }],
      texts,
      where: 'paper',
    });
    expect(found?.text).toBe(1);
    const { figure, sentence } = found ?? { figure: { start: 0 }, sentence: { start: 0 } };
    expect(texts[1]?.slice(figure.start)).toBe('81.5% there.');
    expect(texts[1]?.slice(sentence.start)).toBe('It reaches an accuracy of 81.5% there.');
    expect([none, odd]).toEqual([null, null]);
  });
});
