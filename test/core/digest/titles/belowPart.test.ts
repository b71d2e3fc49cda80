import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { at, said } from '../papers/readDaily';

function read(text: string) {
  const { entries } = parseDigest('2026-03-02-글.md', `${text}\n`).digest;
  return entries.map(({ title, part, sections }) => ({
    title,
    part,
    text: JSON.stringify(sections),
  }));
}
const titles = ['Slow Gardens of the North', 'BERT: Pre-training of Gardens'];
const write = (names: readonly string[], line: (title: string, place: number) => string) =>
  titles
    .map((title, place) => `## ${names[place]}\n\n${line(title, place + 1)}\n\n${said}`)
    .join('\n\n');
const forms: Readonly<Record<string, (title: string, place: number) => string>> = {
  'above an address': (title, place) => `${title}\n${at(place)}`,
  'above one in a paragraph of its own': (title, place) => `${title}\n\n${at(place)}`,
  'below one': (title, place) => `arXiv: ${at(place)}\n\n${title}`,
  'beside one': (title, place) => `${title} ([arXiv](${at(place)}))`,
};

describe.each(Object.entries(forms))('a title in plain words %s', (_, line) => {
  it.each([
    ['시각', '언어'],
    ['컴퓨터 비전', '자연어 처리'],
    ['👀 시각', '🗣 언어'],
  ])('is the paper’s below a part: %s, %s', (...names) => {
    const papers = read(write(names, line));
    expect(papers.map(({ title }) => title)).toEqual(titles);
    expect(papers.map(({ part = '' }) => part)).toEqual(names);
    for (const { text } of papers) expect(text).not.toMatch(/Slow Gardens|Pre-training/);
  });

  it.each([
    ['Mamba', 'BERT'],
    ['1. 느린 정원', '2. 정원 사전 학습'],
    ['북쪽의 아주 느린 정원', '정원을 미리 학습하는 모델'],
  ])('is none below what the paper is called: %s, %s', (...names) => {
    expect(read(write(names, line)).map(({ title }) => title)).toEqual(
      names.map((name) => name.replace(/^\d\. /, '')),
    );
  });
});

describe('a line below a part', () => {
  it.each(['그림 조각도 낱말이다', 'A simple model of slow gardens', 'The gardens are slow.'])(
    'is no title: %s',
    (words) => {
      expect(
        read(write(['시각', '언어'], (_, place) => `${words}\n${at(place)}`)).map(
          ({ title }) => title,
        ),
      ).toEqual(['시각', '언어']);
    },
  );
});

describe('links whose words are no title', () => {
  it.each([
    ['## [Paper](', ')\n\n'],
    ['## [논문](', ')\n\n'],
    ['## [1](', ')\n\n'],
    ['## [PDF](', ')\n\n'],
  ])('leave that to the line below: %s', (before, after) => {
    const text = titles.map(
      (title, place) => `${before}${at(place + 1)}${after}${title}\n\n${said}`,
    );
    expect(read(text.join('\n\n')).map(({ title }) => title)).toEqual(titles);
  });

  it.each(['[1]', '[[1]]', '([2])'])('are no part of one: %s', (words) => {
    const text = titles.map(
      (title, place) =>
        `## ${title} ${words.replace(/\]$|\](?=\))/, `](${at(place + 1)})`)}\n\n${said}`,
    );
    expect(read(text.join('\n\n')).map(({ title }) => title)).toEqual(titles);
  });

  it('make no title of a number: then there is the id', () => {
    const text = [1, 2].map((place) => `## [${place}](${at(place)})\n\n${said}`).join('\n\n');
    expect(read(text).map(({ title }) => title)).toEqual(['2401.00001', '2401.00002']);
  });

  it('keep the number that is a part of a name', () => {
    expect(
      read(`## [GPT-3](${at(1)})\n\n${said}\n\n## [1984](${at(2)})\n\n${said}`).map(
        ({ title }) => title,
      ),
    ).toEqual(['GPT-3', '1984']);
  });
});

describe('a title that a text repeats', () => {
  it('is left out, and its other links are kept', () => {
    const [entry] = parseDigest(
      '2026-03-02-글.md',
      `## ${titles[0]}\n\n${titles[0]} [arXiv](${at(1)}) [Code](https://github.com/a/b)\n\n${said}\n`,
    ).digest.entries;
    expect(JSON.stringify(entry?.sections)).not.toContain('Slow Gardens');
    expect(entry?.links.map(({ url }) => url)).toContain('https://github.com/a/b');
  });

  it('stays where it is all that is said', () => {
    const [entry] = read(`## ${titles[0]}\n\n${at(1)}\n\n${titles[0]}`);
    expect(entry?.text).toContain('Slow Gardens');
  });
});
