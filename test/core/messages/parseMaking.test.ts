import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../core/messages/parse';

const paper = '2511.01234';
const make = { name: 'make', paper, title: 'Lantern', abstract: 'We present Lantern.' };

describe('a message about a summary that a model makes', () => {
  it('is taken with what it is to be made from', () => {
    const { name, ...data } = make;
    expect(parseMessage(make)).toEqual({ name, data });
    expect(parseMessage({ ...make, version: 3, html: '<article>' })).toEqual({
      name,
      data: { ...data, version: 3, html: '<article>' },
    });
    // What is no version is left out: the paper is the same.
    for (const version of [0, -1, 1.5, '2', 1000, null])
      expect(parseMessage({ ...make, version })).toEqual({ name, data });
  });

  it.each([
    { ...make, paper: 'https://evil.example/2511.01234' },
    { ...make, title: 7 },
    { ...make, abstract: undefined },
    { ...make, html: ['<article>'] },
    { ...make, html: 'x'.repeat(12 * 1024 * 1024 + 1) },
    { name: 'goOn' },
    { name: 'makeAll', papers: paper },
    { name: 'makeAll', papers: [paper, 'nothing'] },
    { name: 'makeAll', papers: [7] },
    { name: 'makeAll', papers: Array.from({ length: 101 }, () => paper) },
  ])('that is none is left alone: case %#', (raw) => {
    expect(parseMessage(raw)).toBeUndefined();
  });

  it('names one section to be made anew, or none', () => {
    const on = { name: 'goOn', paper };
    expect(parseMessage({ ...on, anew: 'method' })).toEqual({
      name: 'goOn',
      data: { paper, anew: 'method' },
    });
    for (const anew of ['gist', 'constructor', 7, ['method']])
      expect(parseMessage({ ...on, anew })).toEqual({ name: 'goOn', data: { paper } });
  });

  it('makes ids canonical', () => {
    expect(
      parseMessage({ name: 'makeAll', papers: ['arXiv:2509.4664', 'math.GT/0309136'] }),
    ).toEqual({ name: 'makeAll', data: { papers: ['2509.04664', 'math/0309136'] } });
  });
});

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
    for (const name of ['stopMakings', 'showMakings', 'chooseModel'])
      expect(parseMessage({ name, paper: '2509.04664', url: 'x' })).toEqual({ name, data: {} });
  });
});

it.each([
  ['an abstract', { abstract: 'x'.repeat(120_000) }],
  ['a title', { title: 'x'.repeat(3000) }],
  ['both', { title: 'x'.repeat(2001), abstract: 'x'.repeat(50_001) }],
])('%s that is very long is heard all the same, and cut by whoever reads it', (_, long) => {
  const heard = parseMessage({ ...make, ...long });
  const { title, abstract } = { ...make, ...long };
  expect(heard).toEqual({ name: 'make', data: { paper, title: title.slice(0, 2000), abstract } });
});

it.each([
  [{ from: 'html' }, { from: 'html' }],
  [{ from: 'abstract' }, { from: 'abstract' }],
  [{ from: 'pdf' }, {}],
  [{ from: 7 }, {}],
  [{}, {}],
])('papers are read from what is known: %j', (of, from) => {
  const raw = { name: 'makeAll', papers: [paper], ...of };
  expect(parseMessage(raw)).toEqual({
    name: 'makeAll',
    data: { papers: [paper], ...from },
  });
});
