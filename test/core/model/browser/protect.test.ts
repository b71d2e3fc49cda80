import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protect, unprotect } from '../../../../core/model/browser/protect';

describe('what no translator shall touch', () => {
  it.each([
    [
      'Lantern reaches 71.4% on LongChat-QA.',
      'We present Lantern.',
      ['71.4%', 'Lantern', 'LongChat-QA'],
    ],
    ['It costs $O(n^2)$, not 3×.', '', ['$O(n^2)$', '3×']],
    ['It costs \\(O(n^2)\\), not 3×.', '', ['\\(O(n^2)\\)', '3×']],
    ['The loss is \\[L = L_r + 2 L_k\\].', '', ['\\[L = L_r + 2 L_k\\]']],
    ['With \\\\(x \\in R\\\\) and $y$.', '', ['\\\\(x \\in R\\\\)', '$y$']],
    ['Models (big ones) read [12] of them.', '', ['12']],
    ['Call `encode(x)` 12 times.', '', ['`encode(x)`', '12']],
    ['Models are good. They read.', 'They read. Models are.', []],
    ['It beats GPT-4o, and BERT.', '', ['GPT-4o', 'BERT']],
    ['A 7B model of 1,024 layers.', '', ['7B', '1,024']],
    ['We gain 6.2.', '', ['6.2']],
    ['A quiz of QZ70 and qz12', '', ['QZ70', 'qz12']],
  ])('%s', (text, context, kept) => {
    const shielded = protect(text, context);
    expect([...shielded.kept].sort()).toEqual([...kept].sort());
    expect(unprotect(shielded.text, shielded.kept)).toBe(text);
    for (const each of kept) expect(shielded.text).not.toContain(each);
  });

  it.each(['QZ0,$x$QA,QZ0QA', 'a$x$, aQZ0 and aQZ0', 'qz1$x$ QZ1QA $y$QA', 'QZ0QZ1 of 12%'])(
    'comes back where it looks like what stands for others: %s',
    (text) => {
      const shielded = protect(text, 'We use QZ0QA and aQZ0.');
      expect([text, undefined]).toContain(unprotect(shielded.text, shielded.kept));
    },
  );

  it('comes back in the order in which the translator has it', () => {
    expect(unprotect('QZ1에서 qz0을 얻었다.', ['71.4%', 'LongChat-QA'])).toBe(
      'LongChat-QA에서 71.4%을 얻었다.',
    );
  });

  it.each([
    ['lost', '무엇을 얻었다.'],
    ['made two of', 'QZ0과 QZ0을 얻었다.'],
    ['taken for another', 'QZ01을 얻었다.'],
  ])('is told of where it was %s', (_what, text) => {
    expect(unprotect(text, ['71.4%'])).toBeUndefined();
  });

  it('comes back whatever it was, or is told of', () => {
    const bits = fc.constantFrom(
      'Lantern',
      ' ',
      '71.4%',
      '$x$',
      'reads',
      '.',
      '12',
      '-',
      'QA',
      '`',
      '$',
      ',',
      'QZ0',
      'qz1',
    );
    fc.assert(
      fc.property(fc.string({ unit: bits }), (text) => {
        const shielded = protect(text, 'We use Lantern here.');
        const restored = unprotect(shielded.text, shielded.kept);
        // Where a digit stands right behind a sign nobody can tell them apart: then nothing is protected.
        expect([text, undefined]).toContain(restored);
      }),
    );
  });
});
