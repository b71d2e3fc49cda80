import { describe, expect, it } from 'vitest';
import { at, readDaily, said } from '../readDaily';

const titles = ['Slow Gardens of the North', 'BERT: Pre-training of Gardens', 'A Quiet Machine'];
const index = (between: string, some = titles) =>
  some.map((title, place) => `[${title}](${at(place + 1)})`).join(between);
const texts = (head: (title: string, place: number) => string) =>
  titles.map((title, place) => `${head(title, place)}\n\n${said}`).join('\n\n');
const all = titles.map((title, place) => `2401.0000${place + 1} ${title}`);
const below = {
  'plain headings': texts((title) => `## ${title}`),
  'headings that count': texts((title, place) => `### ${place + 1}. ${title}`),
  'headings in short': texts((title) => `## ${title.split(':')[0]}`),
};

describe.each([
  ['in paragraphs of their own', '\n\n'],
  ['in a row', ' · '],
  ['line by line', '\n'],
])('linked titles %s above', (_, between) => {
  it.each(Object.entries(below))('name %s of the same words', (_name, text) => {
    const { papers } = readDaily(`${index(between)}\n\n${text}`);
    expect(papers.map((paper) => paper.slice(0, 12))).toEqual(all.map((each) => each.slice(0, 12)));
  });

  it('give none the text below headings of other words', () => {
    const { papers, codes } = readDaily(
      `${index(between)}\n\n## 느린 정원\n\n${said}\n\n## 조용한 기계\n\n${said}`,
    );
    expect(papers).toEqual([]);
    expect(codes).toContain('no-papers');
  });
});

describe('linked titles in paragraphs', () => {
  it.each([
    ['above bold lines', `**느린 정원**\n\n${said}\n\n**조용한 기계**\n\n${said}`],
    ['above sections of one summary', `## 방법\n\n${said}\n\n## 결과\n\n${said}`],
  ])('are no paper %s', (_, text) => {
    const { papers, codes } = readDaily(`${index('\n\n')}\n\n${text}`);
    expect(papers).toEqual([]);
    expect(codes.filter((code) => code === 'no-words')).toHaveLength(3);
  });

  it('are papers where each has sections of its own', () => {
    const text = titles
      .map(
        (title, place) =>
          `[${title}](${at(place + 1)})\n\n## 방법\n\n${said}\n\n## 결과\n\n${said}`,
      )
      .join('\n\n');
    expect(readDaily(text).papers).toEqual(all);
  });

  it('are papers where a text stands below each', () => {
    const text = titles
      .map((title, place) => `[${title}](${at(place + 1)})\n\n${said}`)
      .join('\n\n');
    expect(readDaily(text).papers).toEqual(all);
  });
});
