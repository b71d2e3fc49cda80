import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../core/messages/parse';

const some = (count: number) =>
  Array.from({ length: count }, (_, at) => `2509.${String(at + 1).padStart(5, '0')}`);

describe('papers that are to be summarised', () => {
  it.each([
    ['makeAll', 100],
    ['makeListed', 20],
  ])('are so many for %s: %i, and none more', (name, most) => {
    expect(parseMessage({ name, papers: some(most) })).toEqual({
      name,
      data: { papers: some(most) },
    });
    expect(parseMessage({ name, papers: some(most + 1) })).toBeUndefined();
  });

  it('have well-formed ids, all of them', () => {
    expect(parseMessage({ name: 'makeListed', papers: ['arXiv:2509.4664v2'] })).toEqual({
      name: 'makeListed',
      data: { papers: ['2509.04664'] },
    });
    for (const papers of [
      undefined,
      '2509.04664',
      ['2509.04664', 7],
      ['../../x'],
      [['2509.04664']],
    ])
      for (const name of ['makeAll', 'makeListed'])
        expect(parseMessage({ name, papers })).toBeUndefined();
  });

  it('are stopped all at once, and shown, without any being named', () => {
    for (const name of ['stopMakings', 'showMakings'])
      expect(parseMessage({ name, paper: '2509.04664', url: 'x' })).toEqual({ name, data: {} });
  });
});
