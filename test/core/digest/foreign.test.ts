import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { compileItem } from '../../../core/source/rss/compile';
import type { Item } from '../../../core/source/rss/item';
import { writePlain } from '../../../core/tree/plain';

const paper = (n: number, said: string) =>
  `## [논문 ${n}](https://arxiv.org/abs/2509.0000${n})\n\n### 소개\n\n${said}\n\n`;
const read = (...said: readonly string[]) =>
  parseDigest(
    '2025-09-08.md',
    said.map((each, at) => paper(at + 1, each)).join(''),
  ).digest.entries.map(({ sections }) =>
    sections
      .map(({ children }) => writePlain(children))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

describe('no paper gets what another one says', () => {
  it('where both have a footnote of one name', () => {
    const [first = '', second = ''] = read(
      '본문[^1].\n\n[^1]: 첫 논문의 각주.',
      '본문[^1].\n\n[^1]: 둘째 논문의 각주.',
    );
    expect(first).toContain('첫 논문의 각주');
    expect(second).not.toContain('첫 논문의 각주');
    expect(second).toContain('둘째 논문의 각주');
  });

  it('where one has raised numbers of its own', () => {
    const [first = '', second = ''] = read('본문[^a].\n\n[^a]: 첫 논문의 각주.', '둘째¹⁾ 글이다.');
    expect(first).toContain('첫 논문의 각주');
    expect(second).toBe('둘째¹⁾ 글이다.');
  });

  it('where a footnote is only spoken of in the words of a picture', () => {
    const pictures = [
      '![그림[^a]](https://b.kr/1.png)',
      '[![그림[^a]](https://b.kr/1.png)](https://b.kr)',
    ];
    for (const picture of [...pictures, '![그림[^a]][b]\n\n[b]: https://b.kr/1.png']) {
      const [first, second] = read(`${picture}\n\n[^a]: 첫 논문의 각주.`, '둘째 글이다.');
      expect(first).toContain('첫 논문의 각주');
      expect(second).toBe('둘째 글이다.');
    }
    const [first, second] = read('![그림^[첫 논문의 각주.]](https://b.kr/1.png)', '둘째 글이다.');
    expect(first).toContain('첫 논문의 각주');
    expect(second).toBe('둘째 글이다.');
  });

  it('where one writes what looks like a tag of Liquid', () => {
    expect(read('형식 {%d}를 쓴다.\n\n중요한 결과다.', '정확도는 {95%}이다.')).toEqual([
      '형식 {%d}를 쓴다. 중요한 결과다.',
      '정확도는 {95%}이다.',
    ]);
  });

  it('where a link in a page leads to another part of it', () => {
    const part = (n: number, said: string) =>
      `<section id="p${n}"><h2><a href="https://arxiv.org/abs/2509.0000${n}">논문 ${n}</a></h2><p>${said}</p></section>`;
    const value = [
      part(1, '셋째 논문<sup><a href="#p3">3</a></sup>과 비교한다.</p><p>첫 논문의 결과다.'),
      part(2, '둘째 논문의 결과다.'),
      part(3, '셋째 논문의 결과다.'),
    ].join('');
    const item: Item = {
      key: '1',
      title: '오늘의 논문',
      published: '2025-09-08',
      updated: '',
      tags: [],
      content: { kind: 'html', value, base: 'https://b.kr/' },
    };
    const { entries } = compileItem('a', item).digest;
    expect(entries.map((each) => each.paper)).toEqual(['2509.00001', '2509.00002', '2509.00003']);
    expect(JSON.stringify(entries[0])).toContain('첫 논문의 결과다.');
    expect(JSON.stringify(entries[0])).not.toContain('셋째 논문의 결과다.');
  });
});

it('a line in italics that begins with brackets is no abbreviation', () => {
  expect(read('*[한계]: 데이터가 적다.*')).toEqual(['[한계]: 데이터가 적다.']);
  expect(read('글이다.\n\n*[HTML]: Hyper Text Markup Language')).toEqual(['글이다.']);
});
