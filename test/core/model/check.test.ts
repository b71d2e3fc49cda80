import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionNames } from '../../../core/model';
import { toPlain } from '../../../core/model/answer/toPlain';
import { toSection } from '../../../core/model/answer/toSection';
import { checkSection } from '../../../core/model/check';
import { defaultTerms } from '../../../core/model/prompt';
import { readAbstract, readPaperPage } from '../../../core/model/text';
import { honestAnswers, modelPaper } from '../../doubles/models/answers';
import { paperPage } from './text/page';

const abstract = readAbstract(modelPaper.title, modelPaper.abstract);
const check = (said: string, text = abstract) =>
  checkSection('results', toSection('results', [toPlain(said)]), text, defaultTerms);

describe('what a section says, against the text that it was made from', () => {
  it('is all found where the model is honest', () => {
    for (const name of sectionNames) {
      const section = toSection(name, Object.values(honestAnswers[name]).map(toPlain));
      const { figures, names } = checkSection(name, section, abstract, defaultTerms);
      expect([name, figures.filter(({ sentence }) => !sentence)]).toEqual([name, []]);
      expect([name, names.filter(({ found }) => !found)]).toEqual([name, []]);
    }
    expect(check(honestAnswers.results.results ?? '').figures).toEqual([
      { figure: '71.4%', sentence: expect.stringContaining('reaches 71.4% exact match') },
      { figure: '6.2점', sentence: expect.stringContaining('6.2 points above') },
      { figure: '12%', sentence: expect.stringContaining('12% of the tokens') },
    ]);
  });

  it.each([
    ['another value', '정확도 98.7%를 얻었다.', ['98.7%']],
    ['another unit', '71.4초가 걸렸다.', ['71.4초']],
    ['rounded', '정확도 71%를 얻었다.', ['71%']],
    ['one of two', '71.4%로 33점 높았다.', ['33점']],
  ])('finds no figure that has %s', (_what, said, missing) => {
    const { figures } = check(said);
    expect(figures.filter(({ sentence }) => !sentence).map(({ figure }) => figure)).toEqual(
      missing,
    );
  });

  it('finds figures in the tables and captions of a page', () => {
    const page = readPaperPage(
      paperPage.replace('Table 1: Accuracy.', 'Table 1: Lantern has an accuracy of 71.4%.'),
    );
    expect(check('Lantern의 정확도는 71.4%이다.', page).figures).toEqual([
      { figure: '71.4%', sentence: 'Table 1: Lantern has an accuracy of 71.4%.' },
    ]);
  });

  it.each([
    ['HyperGlow와 Lantern', { HyperGlow: false, Lantern: true }],
    ['LONGCHAT QA와 longchat-qa', { LONGCHAT: true, QA: true, 'longchat-qa': true }],
    ['Lanterns', { Lanterns: true }],
    ['GPT-4o를 쓴다.', { 'GPT-4o': false }],
    ['fine-tuning한 few-shot baseline', {}],
    ['Zero-shot Tokens', {}],
    ['손실 $\\mathcal{NotHere}$', {}],
    ['`NotHere`', { NotHere: false }],
    ['A를 B로', {}],
    ['SRL과 LCE', { SRL: false, LCE: true }],
    ['LCs', { LCs: false }],
  ])('tells the names in %s', (said, names) => {
    expect(Object.fromEntries(check(said).names.map(({ name, found }) => [name, found]))).toEqual(
      names,
    );
  });

  it('says nothing of what says nothing', () => {
    const nothing = toSection('limitations', []);
    expect(checkSection('limitations', nothing, abstract, [])).toEqual({
      section: 'limitations',
      figures: [],
      names: [],
    });
  });

  it('looks whatever stands there', () => {
    const bits = fc.constantFrom(
      '71.4%',
      'Lantern',
      ' ',
      '점',
      '$',
      '\\',
      '12',
      '.',
      '가',
      'v',
      '-',
      '×',
      '(',
      'e',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: bits }),
        fc.string({ unit: bits, minLength: 1 }),
        (said, paper) => {
          const text = { ...abstract, parts: [{ heading: 'Abstract', text: paper }] };
          for (const { sentence } of check(said, text).figures)
            expect(sentence === undefined || paper.includes(sentence)).toBe(true);
        },
      ),
    );
  });
});
