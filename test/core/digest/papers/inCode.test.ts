import { describe, expect, it } from 'vitest';
import { findInCode } from '../../../../core/digest/papers/mentions/namedInCode';
import { at, readDaily, said } from './readDaily';

const titles = ['Slow Gardens of the North', 'LongRoads'];
const fence = (lang: string, text: string) => `\`\`\`${lang}\n${text}\n\`\`\``;
const codes: Readonly<Record<string, (place: number) => string>> = {
  'an address': (place) => `\`${at(place)}\``,
  'an id': (place) => `\`2401.0000${place}\``,
  'an id as arXiv writes it': (place) => `\`arXiv:2401.0000${place}\``,
  'an address in a block': (place) => fence('', at(place)),
  'an entry of BibTeX': (place) =>
    fence(
      'bibtex',
      `@article{x${place},\n  title = {A Title},\n  eprint = {2401.0000${place}},\n  archivePrefix={arXiv}\n}`,
    ),
  'an entry as Google Scholar has it': (place) =>
    fence(
      '',
      `@article{x${place}, title={A Title}, journal={arXiv preprint arXiv:2401.0000${place}}, year={2024}}`,
    ),
  'facts in YAML': (place) => fence('yaml', `arxiv: 2401.0000${place}\nvenue: NeurIPS`),
};

describe.each(Object.entries(codes))('a paper that only %s names', (_, code) => {
  it.each([
    ['below its text', (line: string, text: string) => `${text}\n\n${line}`],
    ['above it', (line: string, text: string) => `${line}\n\n${text}`],
  ] as const)('is read: %s', (__, order) => {
    const text = titles.map((title, place) => `## ${title}\n\n${order(code(place + 1), said)}`);
    const { papers, codes: problems } = readDaily(text.join('\n\n'));
    expect(papers).toEqual(titles.map((title, place) => `2401.0000${place + 1} ${title}`));
    expect(problems).toEqual([]);
  });
});

it('names no paper where the text does', () => {
  const cited = fence('bibtex', '@article{x,\n  eprint = {2401.00009}\n}');
  const text = titles.map(
    (title, place) => `## ${title}\n\n[논문](${at(place + 1)})\n\n${said}\n\n${cited}`,
  );
  expect(readDaily(text.join('\n\n'))).toEqual({
    papers: titles.map((title, place) => `2401.0000${place + 1} ${title}`),
    codes: [],
  });
});

describe('code', () => {
  it.each([
    ['two entries', '@article{a,\n eprint={2401.00001}\n}\n@misc{b,\n eprint={2401.00002}\n}'],
    ['two papers', 'arxiv: 2401.00001\npaper: https://arxiv.org/abs/2401.00002'],
    ['facts of something else', 'baseline: KIVI\nurl: https://arxiv.org/abs/2401.00002'],
    ['a number of a machine', 'id: 2401.00012\ncpu: 4'],
    ['a program', 'const value = 2401.00001;\nfetch("https://arxiv.org/abs/2401.00001")'],
    ['a number of another key', 'version: 2401.00001'],
    ['too much', `${'x'.repeat(2000)}\narxiv: 2401.00001`],
  ])('names no paper: %s', (_, value) => {
    expect(findInCode(value)).toBeUndefined();
  });

  it('names one paper twice', () => {
    expect(
      findInCode('@misc{a,\neprint = {2401.00001v2},\nurl = {https://arxiv.org/abs/2401.00001}\n}'),
    ).toEqual({
      paper: '2401.00001',
      version: 2,
    });
  });
});
