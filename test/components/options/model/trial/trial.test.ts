import { describe, expect, it } from 'vitest';
import { hear } from '../../../../../components/options/model/trial/hear';
import { judgeTrial } from '../../../../../components/options/model/trial/judgeTrial';
import { measureTrial } from '../../../../../components/options/model/trial/measureTrial';
import { splitFigures } from '../../../../../components/options/model/trial/splitFigures';
import {
  type TrialEvent,
  type TrialState,
  UNTRIED,
} from '../../../../../components/options/model/trial/state';
import { type CheckedFigure, sectionNames } from '../../../../../core/model';
import { doneSection } from './samples';

describe('a text cut at its figures', () => {
  const cut = (text: string, ...figures: string[]) =>
    splitFigures(
      text,
      figures.map((figure) => ({ figure })),
    ).map(({ text: piece, figure }) => (figure ? `[${piece}]` : piece));

  it.each([
    ['정확도 71.4%를 얻었다.', ['71.4%'], ['정확도 ', '[71.4%]', '를 얻었다.']],
    ['12개 중 2개다.', ['12개', '2개'], ['[12개]', ' 중 ', '[2개]', '다.']],
    // The longer of two that begin at one place.
    ['3배에서 3배 이상으로', ['3배', '3배 이상'], ['[3배]', '에서 ', '[3배 이상]', '으로']],
    ['두 배다.', ['두 배'], ['[두 배]', '다.']],
    ['없다.', [], ['없다.']],
    ['', ['3'], []],
  ])('%s', (text, figures, pieces) => {
    expect(cut(text, ...figures)).toEqual(pieces);
  });

  it.each([
    ['2012년에', '12'],
    ['1.20이다', '1.2'],
    ['1,200개', '200개'],
    ['3.14', '14'],
  ])('takes no figure out of the midst of another: %s', (text, figure) => {
    expect(cut(text, figure)).toEqual([text]);
  });

  it('is the same text, whatever is cut', () => {
    const text = '2배, 20%, 200개, 2,000편과 0.2점';
    const pieces = splitFigures(
      text,
      ['2배', '20%', '2', '', '0.2점'].map((figure) => ({ figure })),
    );
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('what a trial measures', () => {
  const figures: readonly CheckedFigure[] = [
    { figure: '20%', sentence: 'At least 20%.' },
    { figure: '33점' },
  ];

  it('is nothing while nothing came', () => {
    expect(measureTrial([], [])).toEqual({ found: 0, figures: 0, hangul: undefined });
  });

  it('counts the figures that the text has, of all', () => {
    const done = [doneSection('method', '하나', figures), doneSection('results', '둘', figures)];
    expect(measureTrial(done, [])).toMatchObject({ found: 2, figures: 4 });
  });

  it.each([
    ['한글만 있다', [], 1],
    ['only English', [], 0],
    ['baseline보다 낫다', ['baseline'], 1],
    ['Fine-Tuning을 한다', ['fine-tuning'], 1],
    // Four letters of each.
    ['한글이다 abcd', [], 0.5],
    ['这是中文', [], 0],
  ])('gives the share of Hangul without the terms: %s', (text, terms, share) => {
    expect(measureTrial([doneSection('method', text)], terms).hangul).toBe(share);
  });
});

describe('what a trial says of its model', () => {
  const found: CheckedFigure = { figure: '20%', sentence: 'At least 20%.' };
  const missing: CheckedFigure = { figure: '33점' };
  const judge = (figures: readonly CheckedFigure[], change: Partial<TrialState> = {}) => {
    const [first, ...others] = sectionNames.map((name) => doneSection(name, '글이다.'));
    const done = first ? [{ ...first, check: { ...first.check, figures } }, ...others] : [];
    return judgeTrial({ ...UNTRIED, kind: 'done', done, ...change });
  };

  it.each([
    ['all sections and figures', [found, found], 'good'],
    ['no figure', [], 'good'],
    ['one that is not in the text', [found, found, missing], 'doubtful'],
    ['most that are not', [found, missing, missing], 'invented'],
    ['the only ones, which are two', [missing, missing], 'doubtful'],
  ])('where it has %s', (_what, figures, verdict) => {
    expect(judge(figures)).toBe(verdict);
  });

  it('is first that sections are missing, and nothing before its end', () => {
    expect(judge([], { done: [doneSection('method', '글이다.', [missing])] })).toBe('short');
    expect(judge([], { done: [] })).toBeUndefined();
    expect(judge([missing], { kind: 'running' })).toBeUndefined();
  });
});

describe('what is heard of a trial', () => {
  const heardAll = (...events: readonly TrialEvent[]) =>
    events.reduce<TrialState>((state, event, at) => hear(state, event, at + 1), UNTRIED);
  const begun = { kind: 'begun', section: 'method' } as const;

  it('is how far a download is, until it writes', () => {
    expect(heardAll({ kind: 'loading', share: 0.4 }).loading).toBe(0.4);
    expect(heardAll({ kind: 'loading', share: 0.4 }, begun)).not.toHaveProperty('loading');
  });

  it('is what is being written, which does not count once it is asked for again', () => {
    const partial = { kind: 'partial', section: 'method', text: '반쯤' } as const;
    expect(heardAll(begun, partial).writing).toEqual({ section: 'method', text: '반쯤' });
    const formulas = { x: { name: 'math', children: ['x'] } };
    expect(heardAll(begun, { ...partial, formulas }).writing).toHaveProperty('formulas', formulas);
    const again = { kind: 'again', section: 'method', fault: 'not-json' } as const;
    expect(heardAll(begun, partial, again).writing).toEqual({ section: 'method', text: '' });
  });

  it('is when the first section stood, whichever it is', () => {
    const left = { kind: 'left-out', section: 'introduction', fault: 'empty' } as const;
    const done = (name: 'method' | 'results') =>
      ({ kind: 'done', done: doneSection(name, '글') }) as const;
    const state = heardAll(left, begun, done('method'), done('results'));
    expect(state).toMatchObject({ first: 3, all: 4 });
    expect(state.faults).toEqual([{ section: 'introduction', fault: 'empty' }]);
    expect(state.done.map(({ name }) => name)).toEqual(['method', 'results']);
    expect(state).not.toHaveProperty('writing');
  });
});
