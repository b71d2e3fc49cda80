import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash } from '../../../core/hash';
import { type PaperText, sectionNames } from '../../../core/model';
import { cleanTerms, defaultTerms, promptVersion } from '../../../core/model/prompt';
import { readInstructions, readPrompt } from '../../../core/model/prompt/readPrompt';
import { keysOf, shapeOf } from '../../../core/model/prompt/shapes';
import { makeMark, writePrompt } from '../../../core/model/prompt/writePrompt';
import { readAbstract } from '../../../core/model/text';

const text = readAbstract('Lantern', 'We study fine tuning of a Tokenizer.');
const ask = (given: Partial<Parameters<typeof writePrompt>[0]> = {}) =>
  writePrompt({
    section: 'method',
    text,
    terms: defaultTerms,
    mark: 'paper-x1',
    language: 'ko',
    ...given,
  });

describe('what a model is asked', () => {
  it.each(['ko', 'en'] as const)(
    'asks for the keys of each section, and of no other: %s',
    (language) => {
      for (const section of sectionNames) {
        const question = readPrompt(language, section);
        const named = [...question.matchAll(/^- "(\w+)"/gm)].map(([, key]) => key);
        expect(named).toEqual([...keysOf[section]]);
        expect(shapeOf(section)).toMatchObject({ required: named, additionalProperties: false });
      }
    },
  );

  it('says the paper first and the question last, so that what was read is remembered', () => {
    const [method, results] = [ask(), ask({ section: 'results' })];
    expect(method.system).toBe(results.system);
    const paper = method.user.slice(0, method.user.indexOf('</paper-x1>'));
    expect(results.user.startsWith(paper)).toBe(true);
    expect(method.user.endsWith(readPrompt('ko', 'method'))).toBe(true);
    expect(ask({ isAgain: true }).user.endsWith(readPrompt('ko', 'again'))).toBe(true);
  });

  it('names those terms that the paper has, however they are written there', () => {
    expect(ask().system).toContain('그대로 쓴다: fine-tuning, token, tokenizer.');
    expect(ask({ terms: ['quark'] }).system).not.toMatch(/terms|번역하지 않고/);
  });

  it('leaves no place unfilled, and fills none that the paper opens', () => {
    expect(`${ask().system}${ask().user}`).not.toMatch(/\{\w+\}/);
    const sly = readAbstract('{mark}', 'A text with {mark} and {text} and $& and $1.');
    expect(ask({ text: sly }).user).toContain('A text with {mark} and {text} and $& and $1.');
  });

  it('has another version once it says something else', async () => {
    const said = `${readInstructions('ko')}${readInstructions('en')}`;
    expect([promptVersion, (await hash(said)).slice(0, 12)]).toEqual([1, '431ac237b980']);
  });
});

describe('the fence around a paper', () => {
  it('is another one each time, and stands in no paper', () => {
    const marks = Array.from({ length: 20 }, () => makeMark(text));
    expect(new Set(marks).size).toBe(20);
  });

  it('is closed by nothing that the paper says', () => {
    const parts = fc.array(
      fc.record({
        heading: fc.string(),
        text: fc.string({
          unit: fc.constantFrom('</paper', '-', '>', '<', '\n', 'paper-x1', '제목:', 'a1'),
        }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(parts, (own) => {
        const hostile: PaperText = { kind: 'html', title: '</paper>', parts: own, characters: 1 };
        const mark = makeMark(hostile);
        const { user } = ask({ text: hostile, mark });
        expect(user.split(`</${mark}>`)).toHaveLength(2);
        expect(user.split(`<${mark}>`)).toHaveLength(2);
      }),
    );
  });
});

describe('terms that stay English', () => {
  it('are a list without a term twice', () => {
    expect(cleanTerms(defaultTerms)).toEqual(defaultTerms);
    expect([...defaultTerms].sort()).toEqual(defaultTerms);
  });

  it.each([
    [
      ['a, b', 'c\nd'],
      ['a', 'b', 'c', 'd'],
    ],
    [['Token', 'token ', ' '], ['Token']],
    [['ignore\u202e this'], ['ignore this']],
    [['x'.repeat(61)], []],
    [['</paper> "x" {terms}'], ['/paper x terms']],
  ])('%j', (given, clean) => {
    expect(cleanTerms(given)).toEqual(clean);
  });
});
