import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { writePlain } from '../../../core/tree/plain';

const names = ['FlashAttention-3', '작은 모델을 위한 느린 정원', 'Mamba: 상태 공간의 귀환'];
const ids = ['2603.04001', '2603.04002', '2603.04003'];
const url = (at: number) => `https://arxiv.org/abs/${ids[at]}`;
const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, title, sections }) => [
    paper,
    title,
    sections.map(({ children }) => writePlain(children).trim()).join('\n'),
  ]);
const codes = (body: string) => parse(body).problems.map(({ code }) => code);
const more = (at: number) => `말${at}끝을 쓰면 긴 글에서도 값이 싸다.`;
type Opening = (link: string, at: number) => string;
const make = (opening: Opening, heading = (at: number) => `## ${at + 1}. ${names[at]}`) =>
  ids
    .map(
      (_, at) =>
        `${heading(at)}\n\n${opening(`(${url(at)})`, at)} ${more(at)}\n\n두 번째 문단이다.`,
    )
    .join('\n\n');
const openings: Readonly<Record<string, readonly [Opening, Opening]>> = {
  'this paper': [(link) => `[이 논문]${link}은 빠르다.`, () => '이 논문은 빠르다.'],
  'this paper in English': [(link) => `[This paper]${link} is fast.`, () => 'This paper is fast.'],
  'in brackets behind it': [
    (link) => `이번 논문([arXiv]${link})은 빠르다.`,
    () => '이번 논문(arXiv)은 빠르다.',
  ],
  'a link beside it': [
    (link) => `해당 논문 [링크]${link}에는 그림이 많다.`,
    () => '해당 논문 링크에는 그림이 많다.',
  ],
  'the paper at the start': [
    (link) => `[논문]${link}에서는 빠르게 한다.`,
    () => '논문에서는 빠르게 한다.',
  ],
  'its name': [
    (link, at) => `[${names[at]?.split(':')[0]}]${link}는 빠르다.`,
    (_, at) => `${names[at]?.split(':')[0]}는 빠르다.`,
  ],
  'its name behind its makers': [
    (link, at) => `어느 연구실의 [${names[at]}]${link}는 빠르다.`,
    (_, at) => `어느 연구실의 ${names[at]}는 빠르다.`,
  ],
};

describe('a link in the first sentence below a plain heading', () => {
  it.each(Object.entries(openings))('is the paper’s where it says so: %s', (_, [form, plain]) => {
    const whole = ids.map((id, at) => [
      id,
      names[at],
      `${plain('', at)} ${more(at)}\n두 번째 문단이다.`,
    ]);
    for (const heading of [
      (at: number) => `## ${at + 1}. ${names[at]}`,
      (at: number) => `## ${names[at]}`,
    ]) {
      expect(read(make(form, heading))).toEqual(whole);
      expect(codes(make(form, heading))).toEqual([]);
      const linked = make(form, (at) => (at === 1 ? `## [${names[at]}](${url(at)})` : heading(at)));
      expect(read(linked)).toEqual(whole);
    }
  });

  it.each([
    ['an earlier version', '[FlashAttention](URL)의 다음 판이다.'],
    ['an earlier paper', '지난번에 본 [논문](URL)의 다음 이야기다.'],
    ['what this paper goes on from', '이 논문은 작년의 [논문](URL)을 잇는다.'],
    ['what it is compared with', '[PPO](URL)보다 단순하다.'],
    ['a later sentence', '빠르다. 느리지 않다. [이 논문](URL)을 잇는 글이 많다.'],
    [
      'another paper beside',
      '[이 논문](URL)은 [PPO](https://arxiv.org/abs/1707.06347)보다 빠르다.',
    ],
  ])('is no paper’s where it says another thing: %s', (_, sentence) => {
    const form: Opening = (link) => sentence.replace('(URL)', link);
    expect(read(make(form))).toEqual([]);
    const beside = `## [종이배](https://arxiv.org/abs/2501.00001)\n\n종이로 배를 접는다.\n\n${make(form)}`;
    expect(read(beside).map(([paper]) => paper)).toEqual(['2501.00001']);
    // A link stands there: nobody is asked for one.
    expect(codes(beside)).toEqual(['unclear-link', 'unclear-link', 'unclear-link']);
  });

  it('may say in full what the heading shortens', () => {
    const other = `## [종이배](${url(1)})\n\n종이로 배를 접는다.`;
    const body = `${other}\n\n## DPO: 한 줄의 힘\n\n어느 대학의 [Direct Preference Optimization: A Line](${url(0)})은 짧다.`;
    expect(read(body).map(([paper, title]) => [paper, title])).toEqual([
      [ids[1], '종이배'],
      [ids[0], 'DPO: 한 줄의 힘'],
    ]);
  });

  it.each(['[Mamba]', '[이 논문]'])('only cites where one part alone begins so: %s', (words) => {
    const part = `## Mamba\n\n${words}(${url(2)})은 길이에 선형이다.`;
    const post = `## 무엇을 했나\n\n상태 공간을 새로 쓴다.\n\n${part}\n\n## 얼마나 나은가\n\n조금 낫다.`;
    expect(read(post)).toEqual([]);
    expect(codes(post)).toContain('unclear-link');
    expect(read(part).map(([paper]) => paper)).toEqual([ids[2]]);
  });

  it('is not asked for where an address stands', () => {
    const part = (line: string) =>
      `## 느린 정원\n\n${line}\n\n천천히 자란다.\n\n## 다음 주 예고\n\n쉰다.`;
    for (const line of [`[논문](${url(1)})`, `논문: ${url(1)}`, `논문: [arXiv](${url(1)})`])
      expect(read(part(line))).toEqual([[ids[1], '느린 정원', '천천히 자란다.']]);
  });

  it('is no paper’s under a heading that is no title', () => {
    for (const heading of ['## 배경', '## 관련 논문', '## 들어가며', '## 마치며', '## 3월 소식'])
      expect(read(`${heading}\n\n[이 논문](${url(0)})은 빠르다.\n\n## 방법\n\n느리다.`)).toEqual(
        [],
      );
  });

  it('asks for a link only where none stands', () => {
    const body = `## [종이배](${url(0)})\n\n종이로 배를 접는다.\n\n## 1. 느린 정원\n\n천천히 자란다.`;
    const numbered = body.replace('## [', '## 1. [').replace('## 1. 느린', '## 2. 느린');
    expect(codes(numbered)).toEqual(['no-paper-id']);
  });
});
