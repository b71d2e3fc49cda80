import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { writePlain } from '../../../../core/tree/plain';

const names = ['Quiet Rivers in Long Texts', 'Paper Boats', 'Slow Gardens of Small Models'];
const url = (at: number) => `https://arxiv.org/abs/2603.0400${at + 1}`;
const said = (at: number) => `말${at}끝을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다.`;
const join = (...blocks: readonly string[]) => blocks.join('\n\n');
const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, title, sections }) => [
    Number(paper.slice(-1)) - 1,
    title,
    sections.map(({ children }) => writePlain(children).trim()).join('\n'),
  ]);
const codes = (body: string) => parse(body).problems.map(({ code }) => code);
const own = names.map((name, at) => [at, name, said(at)]);

type Make = (at: number) => string;
const makes: Readonly<Record<string, Make>> = {
  'a linked title and a colon': (at) => `[${names[at]}](${url(at)}): ${said(at)}`,
  'a linked title in bold': (at) => `**[${names[at]}](${url(at)})** — ${said(at)}`,
  'a title in bold and its address': (at) => `**${names[at]}** ([arXiv](${url(at)})): ${said(at)}`,
  'a sign before its title': (at) => `🔹 [${names[at]}](${url(at)}) - ${said(at)}`,
};

describe.each(Object.entries(makes))('paragraphs in a row, each with %s', (_, make) => {
  const all = join(...names.map((_name, at) => make(at)));

  it('are papers', () => {
    expect(read(all)).toEqual(own);
    expect(codes(all)).toEqual([]);
    expect(read(join('## 오늘의 논문', all))).toEqual(own);
  });

  it('end with themselves', () => {
    const body = join('이번 주에는 강을 읽었다.', all, '나는 두 번째가 가장 좋았다.');
    expect(read(body)).toEqual(own);
    expect(codes(body)).toEqual(['outside-paper', 'outside-paper']);
  });

  it('are none below words that say they are others', () => {
    expect(read(join('같이 읽으면 좋은 논문:', all))).toEqual([]);
    expect(
      read(join(`## [나무](${url(8)})`, said(8), '관련 논문:', all)).map(([at]) => at),
    ).toEqual([8]);
  });

  it('are cited within the text of another paper', () => {
    const body = join(
      '# 나무 심기',
      `논문: ${url(8)}`,
      '## 배경',
      all,
      '## 방법',
      said(8),
      '## 결과',
      '더 낫다.',
    );
    const [entry, ...others] = read(body);
    expect(entry?.[0]).toBe(8);
    expect(others).toEqual([]);
    for (const at of names.keys()) expect(entry?.[2]).toContain(said(at));
  });

  it('are no list when there is one alone', () => {
    const body = join('강에 대한 글을 쓴다.', make(0), '그래서 그렇다.');
    const [[at, , text] = [], ...others] = read(body);
    expect([at, others]).toEqual([0, []]);
    for (const words of ['강에 대한', '말0끝', '그래서']) expect(text).toContain(words);
  });
});

describe('paragraphs that begin with a link but are', () => {
  it.each([
    ['sentences', (at: number) => `[${names[at]}](${url(at)}) 이후로 ${said(at)}`],
    ['sentences with a particle', (at: number) => `[${names[at]}](${url(at)})는: ${said(at)}`],
    ['labels', (at: number) => `**비교${at}** ([논문](${url(at)})): ${said(at)}`],
  ])('%s', (_, make) => {
    expect(read(join(make(0), make(1), make(2)))).toEqual([]);
  });

  it('of one paper', () => {
    const make = (words: string, at: number) => `[${words}](${url(0)}): ${said(at)}`;
    const entries = read(join(make('Quiet Rivers in Long Texts', 0), make('Slow Gardens', 1)));
    expect(entries.map(([at]) => at)).toEqual([0]);
    for (const at of [0, 1]) expect(entries[0]?.[2]).toContain(said(at));
  });
});
