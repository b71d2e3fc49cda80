import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';

const id = (n: number) => `2603.0${4000 + n}`;
const url = (n: number) => `https://arxiv.org/abs/${id(n)}`;
const names = ['Quiet Rivers in Long Texts', 'Paper Boats', 'Slow Gardens of Small Models'];
const name = (n: number) => names[n - 1] ?? '';
const link = (n: number) => `[${name(n)}](${url(n)})`;
const said = (n: number) => `말${n}끝을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다.`;
const join = (...blocks: readonly string[]) => blocks.filter((block) => block !== '').join('\n\n');
const papers = (make: (n: number) => string) => join(...[1, 2, 3].map(make));
/** Words that are no paper's: in what `read` gives they are 9. */
const words = '이번 주도 읽어 주셔서 고맙다. 말9끝을 다음 주에도 나누려 한다.';
/** Words that may conclude a paper. */
const thought = '말9끝을 쓰는 일은 앞으로도 늘어날 것이다.';
const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
/** Each entry's paper by its number, with the numbers whose words stand in it. */
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, sections }) => [
    Number(paper.slice(-1)),
    [1, 2, 3, 9].filter((n) => JSON.stringify(sections).includes(`말${n}끝`)).join(''),
  ]);
const right = (...numbers: readonly number[]) => numbers.map((n) => [n, String(n)]);
const codes = (body: string) => parse(body).problems.map(({ code }) => code);

/** Titles as papers have them; the closing heading is as high as a real one, or as the sections below another one. */
const titles: Readonly<Record<string, (n: number) => string>> = {
  heading: (n) => `## ${link(n)}`,
  'counted heading': (n) => `## ${n}. ${link(n)}`,
  'heading above an address': (n) => join(`## ${name(n)}`, `논문: ${url(n)}`),
  bold: (n) => `**${link(n)}**`,
  'bold above an address': (n) => join(`**${name(n)}**`, `논문: ${url(n)}`),
  item: (n) => `- ${link(n)}`,
  'counted item': (n) => `${n}. **${link(n)}**`,
  quote: (n) => `> ${link(n)}`,
  labelled: (n) => `제목: ${link(n)}`,
  plain: (n) => link(n),
  folded: (n) => `<details><summary><a href="${url(n)}">${name(n)}</a></summary>`,
};
const bodies: Readonly<Record<string, (n: number) => string>> = {
  text: said,
  items: (n) => `- ${said(n)}\n- ${said(n)}`,
  'sections as high': (n) => join('## 요약', said(n), '## 방법', said(n)),
  'sections of no known name': (n) => join('## 무엇을 했나', said(n), '## 왜 중요한가', said(n)),
  'lower sections': (n) => join('### 요약', said(n), '### 한줄평', said(n)),
  'sections of their own': (n) =>
    join(`## 그림 ${'가나다'[n - 1]}`, said(n), `## 이야기 ${'가나다'[n - 1]}`, said(n)),
};
/** All but the one that is a single list. */
const shapes = Object.keys(titles)
  .flatMap((title) => Object.keys(bodies).map((body) => [title, body] as const))
  .filter(([title, body]) => title !== 'item' || body !== 'items');
const write = (title: string, body: string) => (n: number) =>
  join(titles[title]?.(n) ?? '', bodies[body]?.(n) ?? '', title === 'folded' ? '</details>' : '');
const closings = ['마치며', '오늘의 총평', '이번 주를 돌아보며', '결론', '다음 주에 볼 것'];

describe('words that close a post are no paper’s', () => {
  it.each(shapes)('%s, %s', (title, body) => {
    const make = write(title, body);
    for (const [at, heading] of closings.entries()) {
      const closing = join(at % 2 > 0 ? '---' : '', `${at % 3 > 0 ? '##' : '#'} ${heading}`, words);
      expect(read(join(papers(make), closing))).toEqual(right(1, 2, 3));
      expect(read(join(make(1), make(2), closing))).toEqual(right(1, 2));
    }
  });

  it('are told', () => {
    const body = join(papers(write('heading', 'text')), '## 마치며', words);
    expect(codes(body)).toContain('outside-paper');
  });

  it.each(shapes.filter(([title]) => title !== 'folded'))(
    'behind a rule: %s, %s',
    (title, body) => {
      // No other paper has a rule in its text: whatever stands behind this one is set apart from the papers.
      const all = papers(write(title, body));
      expect(read(join(all, '---', words))).toEqual(right(1, 2, 3));
      // A rule between papers is no rule in one.
      const ruled = [1, 2, 3].map(write(title, body)).join('\n\n---\n\n');
      expect(read(join(ruled, '---', words))).toEqual(right(1, 2, 3));
    },
  );

  it.each(['bold', 'bold above an address'])('in bold as the titles are: %s', (title) => {
    for (const heading of ['마치며', '오늘의 총평', '맺음말']) {
      const body = join(papers(write(title, 'sections as high')), `**${heading}**`, words);
      expect(read(body)).toEqual(right(1, 2, 3));
    }
  });

  it('below papers that stand in parts', () => {
    const paper = (n: number) => join(`## ${link(n)}`, said(n));
    const body = join('# 언어', paper(1), '# 그림', paper(2), paper(3), '## 마치며', words);
    expect(read(body)).toEqual(right(1, 2, 3));
  });

  it('above a paper that names none', () => {
    const body = join(`## ${link(1)}`, said(1), `## ${name(2)}`, words, '## 마치며', words);
    expect(read(body)).toEqual(right(1));
  });
});

describe('what a paper says itself stays its own', () => {
  const own = (heading: string) => (n: number) =>
    join(`## ${link(n)}`, '## 요약', said(n), `## ${heading}`, `말9끝이 ${said(n)}`);
  const all = [1, 2, 3].map((n) => [n, `${n}9`]);

  it.each(['결론', '마치며', '총평', '한줄평', '다음에 볼 것'])('%s in each', (heading) => {
    expect(read(papers(own(heading)))).toEqual(all);
    expect(read(papers(own(heading)).replaceAll('## [', '# ['))).toEqual(all);
    expect(read(papers((n) => own(heading)(n).replace(/^## (.*)$/m, '**$1**')))).toEqual(all);
    expect(read(join(own(heading)(1), '---', own(heading)(2), '---', own(heading)(3)))).toEqual(
      all,
    );
  });

  it.each(['마치며', '결론', '오늘의 총평'])('%s of the only paper', (heading) => {
    for (const title of Object.keys(titles)) {
      const body = join(write(title, 'sections as high')(1), `## ${heading}`);
      expect(read(join(body, thought))).toEqual([[1, '19']]);
      // What only says goodbye is of no paper, unless the heading names a section of one.
      if (title !== 'item' && title !== 'counted item')
        expect(read(join(body, words))).toEqual([[1, heading === '결론' ? '19' : '1']]);
    }
    expect(read(join(`# ${link(1)}`, said(1), `## ${heading}`, thought))).toEqual([[1, '19']]);
  });

  it('below a heading that stands lower', () => {
    const body = join(
      papers((n) => join(`## ${link(n)}`, said(n))),
      '### 마치며',
    );
    expect(read(join(body, thought))).toEqual([...right(1, 2), [3, '39']]);
    expect(read(join(body, words))).toEqual(right(1, 2, 3));
  });

  it.each(['한계', '실험 결과', '방법'])(
    'a section of a summary that only the last has: %s',
    (heading) => {
      const body = join(
        papers(write('heading', 'sections of no known name')),
        `## ${heading}`,
        words,
      );
      expect(read(body)).toEqual([
        [1, '1'],
        [2, '2'],
        [3, '39'],
      ]);
    },
  );

  it('where each has sections of its own', () => {
    const paper = (n: number) =>
      join(
        `## ${link(n)}`,
        `## 그림 ${'가나다'[n]}`,
        said(n),
        `## 말 ${'가나다'[n]}`,
        `말9끝 ${said(n)}`,
      );
    expect(read(papers(paper))).toEqual(all);
  });

  it('behind a rule where the others have one too', () => {
    const paper = (n: number) => join(`## ${link(n)}`, said(n), '---', `말9끝이 ${said(n)}`);
    expect(read(papers(paper))).toEqual(all);
  });

  it('behind a rule where its address stands, or a lower section', () => {
    const text = papers((n) => join(`## ${link(n)}`, said(n)));
    for (const end of [`말9끝은 [논문](${url(3)})에 있다.`, `### 결과\n\n${words}`])
      expect(read(join(text, '---', end))).toEqual([
        [1, '1'],
        [2, '2'],
        [3, '39'],
      ]);
  });

  it('sections of the last where the others have none, right below its title', () => {
    const body = join(
      `## ${link(1)}`,
      said(1),
      `## 2. ${link(2)}`,
      '## 한 줄 요약',
      said(2),
      '## 문제 정의',
      words,
    );
    expect(read(body)).toEqual([
      [1, '1'],
      [2, '29'],
    ]);
  });

  it.each([
    `| 값 | 말 |\n| --- | --- |\n| 3 | ${words} |`,
    join('그림에서는 말9끝이 더 크다.', '- 코드: [깃허브](https://github.com/a/b)'),
    join('**실험 결과**', '그림에서는 말9끝이 더 크다.'),
    '그림에서는 말9끝이 더 크다.',
    '- 그림에서는 말9끝이 더 크다.\n- 값은 더 작다.',
  ])('behind a rule that no other has: %j', (text) => {
    for (const body of ['text', 'items', 'sections as high', 'lower sections']) {
      const last = read(join(papers(write('heading', body)), '---', text));
      expect(last).toEqual([...right(1, 2), [3, '39']]);
    }
    const high = papers(write('heading', 'text')).replaceAll('## ', '# ');
    expect(read(join(high, '---', text)).at(-1)).toEqual([3, '39']);
  });

  it.each(['| 값 |\n| --- |\n| 말9끝 |', join('**실험 결과**', '말9끝이 더 크다.')])(
    'behind a rule as papers are parted: %j',
    (text) => {
      const ruled = [1, 2, 3].map(write('heading', 'text')).join('\n\n---\n\n');
      expect(read(join(ruled, '---', text))).toEqual([...right(1, 2), [3, '39']]);
    },
  );

  it.each(['마치며: 다음 주 예고', '총평 및 소감', '마무리하며 드리는 말씀', '맺음말.'])(
    'but not %s',
    (heading) => {
      const paper = (n: number) => join(`## ${link(n)}`, '## 요약', said(n));
      expect(read(join(papers(paper), `## ${heading}`, words))).toEqual(right(1, 2, 3));
    },
  );

  it.each(['생각해 볼 거리', '후기 상호작용 방식', '그림을 그리는 법'])(
    'one more section of the last: %s',
    (heading) => {
      const paper = (n: number) => join(`## ${link(n)}`, '## 요약', said(n));
      const body = join(papers(paper), `## ${heading}`, '그림에서는 말9끝이 더 크다.');
      expect(read(body)).toEqual([...right(1, 2), [3, '39']]);
    },
  );
});

describe('a last line behind a rule', () => {
  it.each([
    '*말9끝은 사람이 고르고 기계가 줄였다.*',
    '**마치며**\n\n말9끝이 좋았다.',
    '읽어 주셔서 감사합니다. 말9끝.',
    '다음 주에 또 만나요. 말9끝.',
    '이 글은 자동으로 만들었다. 말9끝.',
    '> 구독은 언제나 반갑다. 말9끝.',
  ])('is of no paper: %j', (text) => {
    for (const body of ['text', 'sections as high', 'lower sections'])
      expect(read(join(papers(write('heading', body)), '---', text))).toEqual(right(1, 2, 3));
  });

  it('whatever it says, where rules part the papers', () => {
    const ruled = [1, 2, 3].map(write('heading', 'text')).join('\n\n---\n\n');
    expect(read(join(ruled, '---', '말9끝이 많은 주였다.'))).toEqual(right(1, 2, 3));
  });
});
