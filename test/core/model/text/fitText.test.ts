import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperPart, PaperText } from '../../../../core/model';
import { fitText } from '../../../../core/model/text';

const part = (heading: string, sentences: number): PaperPart => ({
  heading,
  text: Array.from({ length: sentences }, (_, n) => `Sentence ${n} of ${heading} ends here.`).join(
    ' ',
  ),
});
const many = (count: number, heading: string, sentences: number) =>
  Array.from({ length: count }, (_, n) => part(`${heading} ${n}`, sentences));
const paper = (...parts: readonly PaperPart[]): PaperText => ({
  kind: 'html',
  title: 'Lantern',
  parts,
  characters: parts.reduce((sum, { text }) => sum + text.length, 0),
});
const size = ({ parts }: PaperText) =>
  parts.reduce((sum, { heading, text }) => sum + heading.length + text.length, 0);
const headings = ({ parts }: PaperText) => parts.map(({ heading }) => heading);

describe('a text that is longer than a model reads', () => {
  const parts = [
    part('Abstract', 3),
    part('Method', 60),
    part('Results', 40),
    part('Conclusion', 2),
  ];
  const whole = paper(...parts);

  it('stays as it is where it fits, its headings with it', () => {
    expect(fitText(whole, size(whole))).toBe(whole);
    expect(fitText(whole, size(whole) - 1).of).toBe(whole.characters);
  });

  it('is cut where it is longest, at the ends of sentences, and says so', () => {
    const cut = fitText(whole, 1500);
    expect(cut.of).toBe(whole.characters);
    expect(size(cut)).toBeLessThanOrEqual(1500);
    expect(size(cut)).toBeGreaterThan(1200);
    expect([cut.parts[0], cut.parts[3]]).toEqual([parts[0], parts[3]]);
    for (const { text } of cut.parts.slice(1, 3)) expect(text).toMatch(/ends here\. \[…\]$/);
  });

  it('says of how much it was cut, however often', () => {
    expect(fitText(fitText(whole, 2000), 900).of).toBe(whole.characters);
  });

  it.each([
    ['one word', 'a'.repeat(5000)],
    ['a word and another without end', `We ${'a'.repeat(5000)}`],
    ['words without sentences', 'word '.repeat(1000)],
    ['one sentence without spaces', '文'.repeat(5000)],
  ])('is read as far as there is room: %s', (_what, text) => {
    expect(fitText(paper({ heading: 'Abstract', text }), 1000).characters).toBeGreaterThan(900);
  });
});

describe('a text of more parts than there is room for', () => {
  const abstract = part('Abstract', 30);
  const rest = [part('Introduction', 20), ...many(220, 'Of one thing and of another', 8)];
  const end = [part('Experimental Results', 20), part('Conclusion and Future Work', 10)];
  const whole = paper(abstract, ...rest, ...end);

  it.each([2500, 7500, 20_000])('keeps an abstract and what it is understood by: %d', (most) => {
    const cut = fitText(whole, most);
    expect(cut.parts[0]?.text.length).toBeGreaterThan(
      Math.min(abstract.text.length, most / 2) - 50,
    );
    expect(headings(cut)).toEqual(
      expect.arrayContaining([
        'Introduction',
        'Experimental Results',
        'Conclusion and Future Work',
      ]),
    );
    expect(size(cut)).toBeLessThanOrEqual(most);
    expect(size(cut)).toBeGreaterThan(most * 0.75);
    expect(cut.of).toBe(whole.characters);
  });

  it('leaves out the last of the others, and shortens none to a few words', () => {
    const cut = fitText(whole, 7500);
    const others = headings(cut).filter((heading) => heading.startsWith('Of one thing'));
    expect(others.length).toBeGreaterThan(3);
    expect(others.length).toBeLessThan(100);
    expect(others).toEqual(
      many(others.length, 'Of one thing and of another', 1).map((each) => each.heading),
    );
    for (const { text } of cut.parts) expect(text.length).toBeGreaterThan(100);
  });

  it('keeps all of them while each may be long enough, and those that are short by themselves', () => {
    const three = paper(abstract, ...many(10, 'Long', 40));
    expect(fitText(three, 6000).parts).toHaveLength(11);
    const short = paper(...many(40, 'Short', 1), part('Long', 100));
    expect(headings(fitText(short, 3500))).toEqual(headings(short));
  });

  it.each([
    ['without an abstract', paper(...rest, ...end)],
    ['of no known names', paper(...many(220, 'Of one thing and of another', 8))],
    ['that all have one name', paper(...Array.from({ length: 220 }, () => part('Results', 8)))],
    ['that are all abstracts', paper(...Array.from({ length: 220 }, () => part('Abstract', 8)))],
  ])('is still read: %s', (_what, text) => {
    const cut = fitText(text, 2500);
    expect(size(cut)).toBeLessThanOrEqual(2500);
    expect(cut.characters).toBeGreaterThan(1500);
  });
});

it('fits, whatever it is and however little that is, or there is no room for any of it', () => {
  const some = fc.array(
    fc.record({
      heading: fc.constantFrom('A', 'Abstract', 'Method', 'Of one thing and of another'),
      text: fc.string({ maxLength: 600 }),
    }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(some, fc.nat(4000), (own, most) => {
      const text = paper(...own);
      let cut: PaperText;
      try {
        cut = fitText(text, most);
      } catch (error) {
        expect(error).toMatchObject({ code: 'model-context' });
        // What would stay were words of its own; blanks alone are none.
        expect(most < 300 || own.some((each) => each.text.trim().length < 300)).toBe(true);
        return;
      }
      expect(size(cut)).toBeLessThanOrEqual(most);
      expect(cut.parts.length).toBeGreaterThan(0);
      const abstract = own.find(({ heading }) => heading === 'Abstract')?.text ?? '';
      const kept = cut.parts.find(({ heading }) => heading === 'Abstract')?.text ?? '';
      if (most > 2000 && !/\s/.test(abstract)) expect(kept).toBe(abstract);
    }),
  );
});

it.each([0, 1, 20])('is of no use where %d characters are all that there is room for', (most) => {
  const text = paper(part('Of one thing and of another', 8), part('Of a third', 4));
  expect(() => fitText(text, most)).toThrow(expect.objectContaining({ code: 'model-context' }));
});
