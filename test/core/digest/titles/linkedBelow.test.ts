import { describe, expect, it } from 'vitest';
import { at, readDaily, said } from '../papers/readDaily';

const titles = ['Slow Gardens of the North', 'BERT: Pre-training of Gardens'];
const read = (headings: readonly string[], line: (title: string, url: string) => string) =>
  readDaily(
    titles
      .map((title, place) => `## ${headings[place]}\n\n${line(title, at(place + 1))}`)
      .join('\n\n'),
  ).papers.map((paper) => paper.slice(11));

describe('a linked title below the part it stands in', () => {
  it.each([
    ['in bold before its text', (title: string, url: string) => `**[${title}](${url})** ${said}`],
    ['in a quote', (title: string, url: string) => `> [${title}](${url})\n\n${said}`],
    ['below a section', (title: string, url: string) => `### 읽은 것\n[${title}](${url}) ${said}`],
  ])('is the paper’s: %s', (_, line) => {
    expect(read(['시각', '언어'], line)).toEqual(titles);
    expect(read(['김가나', '이다라'], line)).toEqual(titles);
  });

  it('is none below what a writer calls the paper', () => {
    const line = (title: string, url: string) => `**[${title}](${url})** ${said}`;
    const names = ['북쪽의 아주 느린 정원', '정원을 미리 학습하는 모델'];
    expect(read(names, line)).toEqual(names);
  });
});

describe('a sentence that begins with a linked title', () => {
  const line = (title: string, url: string) => `[${title}](${url})은 ${said}`;

  it.each([
    ['첫 번째 논문', '두 번째 논문'],
    ['논문 1', '논문 2'],
    ['1번째', '2번째'],
  ])('is about that paper below a heading that counts: %s, %s', (...headings) => {
    expect(read(headings, line)).toEqual(titles);
  });

  it('may lean on it there, too', () => {
    const lean = (title: string, url: string) => `[${title}](${url})를 잇는 연구로, ${said}`;
    expect(read(['논문 1', '논문 2'], lean)).toEqual([]);
  });

  it('may cite it below any other', () => {
    expect(read(['정원의 역사', '정원의 미래'], line)).toEqual([]);
  });
});
