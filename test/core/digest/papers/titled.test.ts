import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { writePlain } from '../../../../core/tree/plain';

const name = 'Quiet Rivers in Long Texts';
const url = 'https://arxiv.org/abs/2603.04001';
const link = `[${name}](${url})`;
const other = '[Paper Boats at Sea](https://arxiv.org/abs/2603.04002)';
const said = '강을 따라 읽으면 긴 글에서도 값이 싸고 결과가 더 낫다.';
const join = (...blocks: readonly string[]) => blocks.join('\n\n');
const parse = (title: string, body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: "${title}"\ndate: 2026-03-02\n---\n\n${body}\n`);
const read = (title: string, body: string) =>
  parse(title, body).digest.entries.map(({ paper, sections }) => [
    Number(paper.slice(-1)),
    sections.map(({ children }) => writePlain(children)).join('\n'),
  ]);
const codes = (title: string, body: string) => parse(title, body).problems.map(({ code }) => code);

const titles = [
  name,
  `[논문 리뷰] ${name}`,
  `${name} 논문 정리`,
  `${name} 읽고`,
  `강을 따라 읽기 — ${name} 리뷰 (1)`,
  `${name}: Reading in Small Rooms`,
];
const bodies: Readonly<Record<string, string>> = {
  'in its first sentence': join(`이번 글은 ${link}을 읽은 것이다.`, said, `${other}보다 낫다.`),
  'below a question': join(
    '## 어떤 논문인가요?',
    `${link}은 긴 글을 읽는다. ${said}`,
    '## 다른 연구는요?',
    `${other}는 배를 띄운다.`,
    '## 결론은?',
    '강이 낫다.',
  ),
  'among its references': join(
    '## 강이란',
    said,
    `${other}보다 낫다.`,
    '## References',
    `- ${link}\n- ${other}`,
  ),
  'where a part is another one': join(
    '## 배경',
    `${link}은 긴 글을 읽는다.`,
    `## ${other}`,
    '배를 띄우면 느리고 물에 젖는다.',
    '## 방법',
    said,
  ),
};

describe('a post with the title of a paper that it links', () => {
  it.each(Object.entries(bodies))('%s', (_, body) => {
    for (const title of titles) {
      const [entry, ...others] = read(title, body);
      expect(entry?.[0]).toBe(1);
      expect(others).toEqual([]);
      expect(entry?.[1]).toContain(said);
      expect(codes(title, body)).toEqual([]);
    }
    expect(read('메모', join(`# [논문 리뷰] ${name}`, body)).map(([paper]) => paper)).toEqual([1]);
  });
});

describe('but not one', () => {
  const body = bodies['below a question'] ?? '';
  it.each([
    '이번 주 논문',
    `${name} 외 2편`,
    `${name}를 넘어서`,
    `After ${name}`,
    'Quiet',
    'Paper Boats and Quiet Rivers in Long Texts',
  ])('whose title says another thing: %s', (title) => {
    expect(read(title, body)).toEqual([]);
    expect(codes(title, body)).toEqual(['no-papers']);
  });

  it('whose title two papers have', () => {
    const twice = join(body, `[${name}](https://arxiv.org/abs/2603.04003)도 있다.`);
    expect(read(name, twice)).toEqual([]);
  });

  it('whose papers stand under titles of their own', () => {
    const digest = join(`## ${link}`, said, `## ${other}`, '배를 띄우면 느리고 물에 젖는다.');
    expect(read(name, digest).map(([paper]) => paper)).toEqual([1, 2]);
  });

  it('of which the title only names a subject', () => {
    const rag = join('검색은 중요하다.', `[RAG](${url})는 찾아서 쓴다.`, `${other}도 있다.`);
    expect(read('RAG 정리', rag)).toEqual([]);
  });
});
