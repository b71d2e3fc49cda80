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
  'a box around it': (title, url) =>
    `<figure><div><a href="${url}"><div>${title}</div><p>말</p></a></div></figure>`,
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
  it.each(['hidden', 'style="display:none"'])('has none of what is hidden: %s', (how) => {
    const hidden = `<figure><a href="https://arxiv.org/abs/2401.00009" ${how}><div>제목</div><div>숨은 말</div></a></figure>`;
    const [given, none] = [hidden, ''].map((figure) =>
      parseDigest(
        '2026-03-02-글.md',
        `## [느린 정원](https://arxiv.org/abs/2401.00001)\n\n${figure}\n\n${papers[0][2]}\n`,
      ),
    );
    expect(given?.digest.entries).toEqual(none?.digest.entries);
  });

  it('with a linked picture is no title', () => {
    const figure: Card = (_title, url) =>
      `<figure><a href="${url}"><div><img src="https://b.kr/i.png"></div></a><figcaption>그림 1</figcaption></figure>`;
    const html = write(figure, (title) => `<h2>${title}</h2>\n`);
    expect(readFeed(html).map(([, title]) => title)).not.toContain('그림 1');
  });

  const said = '긴 글을 적은 메모리로 읽는다고 말한다.';
  const url = 'https://arxiv.org/abs/2401.00002';
  const read = (file: string, html: string) =>
    parseDigest(
      file,
      `${html}<h2>2. 정원</h2><p>https://arxiv.org/abs/2401.00001</p><p>${said}</p>`,
    );

  describe.each(['2026-03-02-글.md', '2026-03-02-글.html'])('in %s', (file) => {
    it.each(Object.entries(cards))('has no words of %s, but its title', (_, card) => {
      const english = card('Mamba', url).replace('<p>말</p>', '<p>Words of the page</p>');
      const { entries } = read(file, `<h2>1. Mamba</h2>${english}<p>${said}</p>`).digest;
      const [first] = entries;
      expect(JSON.stringify(first?.sections)).toContain(said);
      expect(JSON.stringify(entries)).not.toMatch(
        /While large|Abstract page|Words of|arxiv\.org"/i,
      );
    });

    it.each(Object.entries(cards))('alone is no summary: %s', (_, card) => {
      const english = card('Mamba', url).replace('<p>말</p>', '<p>Words of the page</p>');
      const { digest, problems } = read(file, `<h2>1. Mamba</h2>${english}`);
      expect(digest.entries.map(({ title }) => title)).toEqual(['정원']);
      expect(problems.map(({ code, about }) => `${code} ${about}`)).toContain('no-words Mamba');
    });

    it.each(Object.entries(cards))('keeps what %s says in Korean', (_, card) => {
      const korean = card('Mamba', url).replace(
        /While large models|Abstract page for arXiv paper|말/,
        said,
      );
      const { digest } = read(file, `<h2>1. Mamba</h2>${korean}`);
      expect(JSON.stringify(digest.entries[0]?.sections)).toContain(said);
    });
  });

  it('keeps its caption, and a link around blocks elsewhere all that it holds', () => {
    const figure = `<figure><a href="${url}"><div><p>Mamba</p></div></a><figcaption>Caption of it</figcaption></figure>`;
    const link = `<a href="${url}"><h3>Mamba</h3><p>Words of the writer</p></a>`;
    for (const each of [figure, link]) {
      const html = `<h2>1. Mamba</h2>${each}<p>${said}</p>`;
      expect(JSON.stringify(read('2026-03-02-글.md', html).digest.entries)).toMatch(
        /Caption of it|Words of the writer/,
      );
    }
  });
});
