import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { compileItem } from '../../../core/source/rss/compile';
import type { Item } from '../../../core/source/rss/item';

const papers = [
  ['2401.00001', '느린 정원', '스승 없이도 남의 말을 옮기는 법을 배운다.'],
  ['2401.00002', 'Mamba', '긴 글을 적은 메모리로 읽는다고 말한다.'],
] as const;
type Card = (title: string, url: string) => string;
const cards: Readonly<Record<string, Card>> = {
  'a bookmark': (title, url) =>
    `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="${url}"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${title}</div><div class="kg-bookmark-description">Abstract page for arXiv paper</div><div class="kg-bookmark-metadata"><img src="i.png"><span>arXiv.org</span></div></div><div class="kg-bookmark-thumbnail"><img src="t.png"></div></a></figure>`,
  'an opened graph': (title, url) =>
    `<figure data-ke-type="opengraph"><a href="${url}"><div class="og-image">&nbsp;</div><div class="og-text"><p class="og-title">${title}</p><p class="og-desc">While large models</p><p class="og-host">arxiv.org</p></div></a></figure>`,
  'a picture first': (title, url) =>
    `<figure><a href="${url}"><div><img src="https://b.kr/i.png" alt=""></div><div><p>${title}</p><p>말</p></div></a></figure>`,
};

function readFeed(value: string) {
  const item = {
    link: 'https://blog.example/1',
    title: '이번 주 논문',
    tags: [],
    content: { kind: 'html', value, base: 'https://blog.example/1' },
    published: '2026-03-02T00:00:00Z',
  } as unknown as Item;
  return compileItem('x', item).digest.entries.map(({ paper, title }) => [paper, title]);
}
const readFile = (file: string, text: string) =>
  parseDigest(file, text).digest.entries.map(({ paper, title }) => [paper, title]);
const write = (card: Card, head: (title: string) => string) =>
  papers
    .map(
      ([id, title, said]) =>
        `${head(title)}${card(title, `https://arxiv.org/abs/${id}`)}\n<p>${said}</p>\n`,
    )
    .join('\n');
const place = (title: string) => papers.findIndex((paper) => paper[1] === title) + 1;
const all = papers.map(([id, title]) => [id, title]);

describe.each(Object.entries(cards))('%s', (_, card) => {
  it('is titled by its title', () => {
    expect(readFeed(write(card, () => ''))).toEqual(all);
  });

  it('below a heading that counts gives its address', () => {
    const html = write(
      (_title, url) => card('Another Name of the Paper', url),
      (title) => `<h2>${place(title)}. ${title}</h2>\n`,
    );
    expect(readFeed(html)).toEqual(all);
    expect(readFile('2026-03-02-글.html', html)).toEqual(all);
    expect(readFile('2026-03-02-글.md', html)).toEqual(all);
  });
});

describe('a figure', () => {
  it('with a linked picture is no title', () => {
    const figure: Card = (_title, url) =>
      `<figure><a href="${url}"><div><img src="https://b.kr/i.png"></div></a><figcaption>그림 1</figcaption></figure>`;
    const html = write(figure, (title) => `<h2>${title}</h2>\n`);
    expect(readFeed(html).map(([, title]) => title)).not.toContain('그림 1');
  });

  it('keeps what else a card says', () => {
    const html = `<h2>Mamba</h2>${cards['an opened graph']?.('Mamba', 'https://arxiv.org/abs/2401.00002')}<p>긴 글을 읽는다.</p>`;
    const { digest } = parseDigest('2026-03-02-글.md', html);
    expect(JSON.stringify(digest.entries)).toContain('While large models');
  });
});
