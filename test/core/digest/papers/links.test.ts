import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { writePlain } from '../../../../core/tree/plain';

const names = ['Quiet Rivers in Long Texts', 'Slow Gardens of Small Models', 'Paper Boats at Sea'];
const url = (at: number) => `https://arxiv.org/abs/2603.0400${at + 1}`;
const said = (at: number) => `말${at}끝을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다.`;
const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
/** Each entry's paper by its place, with the places whose words stand in it. */
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, sections }) => {
    const text = sections.map(({ children }) => writePlain(children)).join('\n');
    return [
      Number(paper.slice(-1)) - 1,
      names.flatMap((_, at) => (text.includes(`말${at}끝`) ? at : [])),
    ];
  });
const own = names.map((_, at) => [at, [at]]);
type Make = (at: number) => string;
const each = (make: Make, between = '\n') => names.map((_, at) => make(at)).join(between);

describe('a link below a text with an English title', () => {
  const write = (words: string) =>
    each((at) => `## ${names[at]}\n\n${said(at)}\n\n[${words}](${url(at)})`, '\n\n');

  it.each([
    'Full text on arXiv',
    'Read the full text here',
    'View the original preprint',
    'Download the full manuscript PDF',
    'Preprint (June 2026)',
    'Link to the publication',
    'Camera-ready version (ICML 2026)',
  ])('leads to its paper where it says so: %s', (words) => {
    expect(read(write(words))).toEqual(own);
  });

  it('is another paper’s where it says that one’s title', () => {
    expect(read(write('Camera Traps and What Birds Know'))).toEqual([]);
  });
});

describe('an item with several links behind its title', () => {
  const makes: Readonly<Record<string, Make>> = {
    'and its makers': (at) =>
      `- **${names[at]}.** *Kim et al.* NeurIPS 2026. [[paper](${url(at)})] [[code](https://code.example)]\n  ${said(at)}`,
    'and a year': (at) =>
      `- (ICLR 2026) **${names[at]}** [[Paper](${url(at)})] [[Code](https://code.example)]: ${said(at)}`,
    'in round brackets': (at) =>
      `- **${names[at]}**, Kim et al. ([논문](${url(at)})) ([코드](https://code.example))\n  - ${said(at)}`,
  };
  it.each(Object.entries(makes))('%s', (_, make) => {
    expect(read(each(make))).toEqual(own);
  });

  it('but not one that links another paper in its sentence', () => {
    const item = (at: number) =>
      `- **${names[at]}**: ${said(at)} [[앞의 것](${url(2)})] [[코드](https://code.example)]보다 낫다.`;
    expect(read(`${item(0)}\n${item(1)}`).filter(([paper]) => paper === 2)).toEqual([]);
  });
});
