import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';

const id = (n: number) => `2603.0${4000 + n}`;
const url = (n: number) => `https://arxiv.org/abs/${id(n)}`;
const names = ['Quiet Rivers in Long Texts', 'Paper Boats', 'Slow Gardens of Small Models'];
const name = (n: number) => names[n - 1] ?? '';
const link = (n: number) => `[${name(n)}](${url(n)})`;
const said = (n: number) => `말${n}끝을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다.`;
const join = (...blocks: readonly string[]) => blocks.join('\n\n');
const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, sections }) => [
    Number(paper.slice(-1)),
    [1, 2, 3].filter((n) => JSON.stringify(sections).includes(`말${n}끝`)).join(''),
  ]);
const right = (...papers: readonly number[]) => papers.map((n) => [n, String(n)]);
const codes = (body: string) => parse(body).problems.map(({ code }) => code);

type Make = (n: number) => string;
const titles: Readonly<Record<string, Make>> = {
  bold: (n) => `**${link(n)}**`,
  'bold above an address': (n) => join(`**${name(n)}**`, `논문: ${url(n)}`),
  italics: (n) => `*${link(n)}*`,
  plain: link,
  quote: (n) => `> ${link(n)}`,
  item: (n) => `- ${link(n)}`,
  signed: (n) => `■ ${link(n)}`,
  labelled: (n) => `제목: ${link(n)}`,
  heading: (n) => `## ${link(n)}`,
};
/** A section's name: the same in each paper, known or not, or its own. */
const heads: Readonly<Record<string, Make>> = {
  known: () => '## 소개',
  unknown: () => '## 무엇을 했나',
  own: (n) => `## 이야기 ${'가나다'[n - 1]}`,
};
/** Orders in which it is not said where a paper begins, and such in which it is. */
const unclear: Readonly<Record<string, (n: number, title: Make, head: Make) => string>> = {
  'text, title': (n, title) => join(said(n), title(n)),
  'heading, text, title': (n, title, head) => join(head(n), said(n), title(n)),
  'two headings, title': (n, title, head) => join(head(n), said(n), '## 방법', said(n), title(n)),
  'heading, text, title, text': (n, title, head) => join(head(n), said(n), title(n), said(n)),
  'heading, text, title, heading, text': (n, title, head) =>
    join(head(n), said(n), title(n), '## 방법', said(n)),
};
const clear: Readonly<Record<string, (n: number, title: Make, head: Make) => string>> = {
  'title, heading, text': (n, title, head) => join(title(n), head(n), said(n)),
  'title, two headings': (n, title, head) => join(title(n), head(n), said(n), '## 방법', said(n)),
  'heading, title, heading, text': (n, title, head) =>
    join(head(n), title(n), said(n), '### 방법', said(n)),
};
const all = (orders: Readonly<Record<string, unknown>>) =>
  Object.keys(orders).flatMap((order) =>
    Object.keys(titles).map((title) => [order, title] as const),
  );

describe('titles below their texts, or within them', () => {
  it.each(all(unclear))('give no paper another one’s text: %s, %s', (order, title) => {
    for (const head of Object.values(heads)) {
      const make: Make = (n) => unclear[order]?.(n, titles[title] ?? link, head) ?? '';
      for (const body of [join(make(1), make(2)), join(make(1), make(2), make(3))]) {
        for (const text of [body, join('# 오늘의 논문', '오늘도 읽는다.', body)]) {
          // What stands right below a title may be told as its paper's, and headings that are no section's as titles.
          const isTold = order === 'heading, text, title, text' || head === heads.own;
          const rest = isTold ? read(text) : [];
          expect(read(text)).toEqual(rest.filter(([paper, own]) => String(paper) === own));
          if (rest.length === 0) expect(codes(text)).not.toEqual([]);
        }
      }
    }
  });

  it.each(['heading, text', 'text below two headings'])('addresses are clear: %s', (order) => {
    const more = order === 'heading, text' ? '' : '\n\n## 방법\n\n자세히 말한다.';
    const make: Make = (n) => join(`## ${n}. ${name(n)}`, `${said(n)}${more}`, `논문: ${url(n)}`);
    expect(read(join(make(1), make(2), make(3)))).toEqual(right(1, 2, 3));
  });
});

describe('titles below their texts, above words that close the post', () => {
  const closings = {
    heading: '## 마치며\n\n다음 주에도 나누려 한다.',
    'higher heading': '# 다음 주에 볼 것\n\n더 많은 논문을 나누려 한다.',
    'lower heading': '### 마무리 인사\n\n다음 주에도 나누려 한다.',
    'short line': '오늘은 여기까지입니다.',
    rule: '---\n\n이번 주에는 긴 글이 많았다.',
    goodbye: '---\n\n읽어 주셔서 고맙다.',
    'last line': '이 글은 자동으로 만들었다.',
    italics: '*틀린 곳이 있으면 알려 달라.*',
  };
  const orders = ['text, title', 'heading, text, title', 'two headings, title'];
  const shifted = all(unclear).filter(([order]) => orders.includes(order));

  it.each(shifted)('give no paper another one’s text: %s, %s', (order, title) => {
    const make: Make = (n) => unclear[order]?.(n, titles[title] ?? link, heads.known ?? link) ?? '';
    for (const closing of Object.values(closings)) {
      expect(read(join(make(1), make(2), make(3), closing))).toEqual([]);
      expect(read(join(make(1), make(2), closing))).toEqual([]);
    }
  });

  it('but a last title above them is bare where the others have texts', () => {
    const paper: Make = (n) => join(`## ${link(n)}`, said(n), said(n));
    for (const closing of Object.values(closings)) {
      const body = join('안녕하세요.', paper(1), paper(2), `## ${link(3)}`, closing);
      expect(read(body).filter(([, own]) => own !== '')).toEqual(right(1, 2));
    }
  });
});

describe('titles above their texts stay clear', () => {
  const cases = all(clear).filter(
    ([order, title]) => !order.startsWith('heading') || title !== 'item',
  );
  it.each(cases)('%s, %s', (order, title) => {
    for (const head of Object.values(heads)) {
      const make: Make = (n) => clear[order]?.(n, titles[title] ?? link, head) ?? '';
      expect(read(join(make(1), make(2), make(3)))).toEqual(right(1, 2, 3));
    }
  });

  it('below an introduction', () => {
    const paper: Make = (n) => join(`**${link(n)}**`, '## 요약', said(n), '## 방법', said(n));
    const body = join(paper(1), paper(2), paper(3));
    for (const head of ['## 들어가며', '# 오늘의 논문', '## 요약'])
      expect(read(join(head, '오늘은 세 편을 읽는다.', body))).toEqual(right(1, 2, 3));
  });

  it('where the last paper lacks a section that others have', () => {
    const paper: Make = (n) => join(`**${link(n)}**`, '## 요약', said(n), '## 한계', said(n));
    const body = join(paper(1), paper(2), `**${link(3)}**`, '## 요약', said(3));
    expect(read(join('## 들어가며', '오늘은 세 편을 읽는다.', body))).toEqual(right(1, 2, 3));
  });
});

describe('an opening above titles is no text of a paper', () => {
  const long = (n: number) => join(said(n), said(n), said(n));
  const openings = {
    greeting: '안녕하세요.',
    'long greeting': '안녕하세요, 오늘은 새로 나온 논문 몇 편을 골라서 천천히 읽어 보았습니다.',
    lead: join('# 오늘의 논문', '이번 주에는 긴 글을 다룬 논문이 많이 나와서 모아 보았다.'),
    byline: '글쓴이: 김가나 · 2026년 3월 2일',
    italics: '*사람이 고르고 기계가 줄였다. 틀린 곳이 있으면 알려 달라.*',
    section: join('## 들어가며', long(1).replaceAll('말1끝', '말')),
    'section of its own': join('## 새로운 소식', '새 소식이 많은 날이다.'),
  };
  const ends: Readonly<Record<string, string>> = {
    'a bare title': `## ${link(3)}`,
    'a picture': join(`## ${link(3)}`, '![그림](https://example.com/a.png)'),
    'a comment': join(`## ${link(3)}`, '<!-- 나중에 -->'),
    'a look ahead': `## 다음 주 예고: ${link(3)}`,
  };
  const paper: Make = (n) => join(`## ${link(n)}`, said(n));

  it.each(Object.entries(openings))('%s, and a last title with nothing below', (_, opening) => {
    for (const end of Object.values(ends)) {
      expect(read(join(opening, paper(1), paper(2), end))).toEqual(right(1, 2));
      expect(read(join(opening, paper(1), end))).toEqual(right(1));
    }
  });

  it('nor is any text where titles count, or stand behind rules', () => {
    const text = '긴 글을 읽는 일에는 값이 들고, 그 값은 해마다 오른다.';
    const counted: Make = (n) => join(`## ${n}. ${link(n)}`, said(n));
    expect(read(join(text, counted(1), counted(2), `## 3. ${link(3)}`))).toEqual(right(1, 2));
    const ruled = [text, paper(1), paper(2), `## ${link(3)}`].join('\n\n---\n\n');
    expect(read(ruled)).toEqual(right(1, 2));
  });

  it('nor a short one above long texts', () => {
    const body = join(`## ${link(1)}`, long(1), `## ${link(2)}`, long(2), `## ${link(3)}`);
    expect(read(join('새 논문이 나왔다.', body))).toEqual(right(1, 2));
  });

  it('whatever the last paper lacks that the others have', () => {
    const section = (name: string, n: number) => join(`### ${name}`, said(n));
    const high = (text: string) => text.replaceAll(/^##(?=#* )/gm, '#');
    const full: Make = (n) => join(`## ${link(n)}`, section('요약', n));
    const bodies = [
      join('### 들어가며', '오늘은 세 편을 읽는다.', full(1), full(2), paper(3)),
      join('# 데일리 논문', '### 오늘의 요점', '세 편을 읽는다.', full(1), full(2), paper(3)),
      join('### 요약', '세 편을 읽는다.', full(1), full(2), `## ${link(3)}`, section('핵심', 3)),
      join(
        '### 오늘의 이야기',
        '세 편을 읽는다.',
        join(full(1), section('그림을 그리는 법', 1)),
        join(full(2), section('말을 고르는 법', 2)),
        full(3),
      ),
    ];
    for (const body of bodies) {
      expect(read(body)).toEqual(right(1, 2, 3));
      expect(read(high(body))).toEqual(right(1, 2, 3));
      // Sections as high as the titles.
      expect(read(body.replaceAll('### ', '## '))).toEqual(right(1, 2, 3));
    }
  });

  it('but a text as long as theirs may be a paper’s', () => {
    const make: Make = (n) => join(long(n), `## ${link(n)}`);
    for (const opening of Object.values(openings)) {
      if (opening.startsWith('##')) continue;
      expect(read(join(opening, make(1), make(2), make(3)))).toEqual([]);
      expect(read(join(opening, make(1), make(2)))).toEqual([]);
    }
  });

  it.each(Object.entries(titles))('nor is any above titles: %s', (_, title) => {
    const body = join(title(1), said(1), title(2), said(2), title(3));
    for (const opening of ['greeting', 'long greeting', 'byline'] as const)
      expect(read(join(openings[opening], body))).toEqual(right(1, 2));
    const text = '긴 글을 읽는 일에는 값이 들고, 그 값은 해마다 오른다.';
    const ruled = [text, join(title(1), said(1)), join(title(2), said(2)), title(3)];
    expect(read(ruled.join('\n\n---\n\n'))).toEqual(right(1, 2));
    // Nothing says that such a text is not the first of three, of any length.
    if (title !== titles.heading) expect(read(join('새 논문이 나왔다.', body))).toEqual([]);
    expect(read(join(text, body))).toEqual([]);
  });

  it.each(['bold', 'italics'])('nor is any above titles that count: %s', (form) => {
    const write: Make = (n) => (titles[form]?.(n) ?? '').replace('[', `${n}. [`);
    const body = join(write(1), said(1), write(2), said(2), write(3));
    for (const opening of Object.values(openings))
      expect(read(join(opening.replaceAll(/^#+ /gm, ''), body))).toEqual(right(1, 2));
  });
});
