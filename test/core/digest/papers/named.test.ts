import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const id = (n: number) => `2603.0${4000 + n}`;
const url = (n: number) => `https://arxiv.org/abs/${id(n)}`;
const names = ['Quiet Rivers in Long Texts', 'Folded Boats at Sea', 'Slow Gardens of Small Models'];
const name = (n: number) => names[n - 1] ?? '';
const said = (n: number) =>
  `말${n}끝을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다. 예전 것보다도 좋다.`;
const join = (...blocks: readonly string[]) => blocks.join('\n\n');
const parse = (body: string, front = '---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n') =>
  parseDigest('글.md', `${front}${body}\n`);
const review = '---\ntitle: "강 논문 리뷰"\ndate: 2026-03-02\n---\n\n';
/** Each entry's paper by its number, its title, and whose words stand in it. */
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, title, sections }) =>
    [
      `${paper.slice(-1)} ${title}:`,
      ...[1, 2, 3].filter((n) => JSON.stringify(sections).includes(`말${n}끝`)),
    ].join(' '),
  );
const all = [1, 2, 3].map((n) => `${n} ${name(n)}: ${n}`);
const papers = (write: (n: number) => string) => join(...[1, 2, 3].map(write));

describe('a paper that is named in an unusual place', () => {
  it.each([
    ['bars', (n: number) => `📅 2026-02-2${n} | 👤 김가나 외 | 🔗 ${url(n)}`],
    ['dots', (n: number) => `2026.02.2${n} · ICLR · ${url(n)}`],
    ['bars, without signs', (n: number) => `김가나 | 서울대 | 2026-02-1${n} | ${url(n)}`],
  ])('as the last of facts between %s', (_, facts) => {
    expect(read(papers((n) => join(`## ${n}. ${name(n)}`, facts(n), said(n))))).toEqual(all);
  });

  it.each([
    ['round brackets', (n: number) => `(${name(n)}, ${url(n)})`],
    ['square brackets', (n: number) => `[${name(n)}, ${url(n)}]`],
    ['a semicolon', (n: number) => `(${name(n)}; ${url(n)})`],
  ])('beside its English title in %s', (_, line) => {
    const found = parse(papers((n) => join(`## ${n}. 강${n} 읽기`, line(n), said(n)))).digest;
    expect(found.entries.map(({ paper }) => paper)).toEqual([1, 2, 3].map(id));
  });

  it.each([
    ['', ': '],
    ['', ' — '],
    ['🔥 ', ' '],
  ])('before its title in bold, %j %j', (lead, mark) => {
    const items = [1, 2, 3].map(
      (n) => `- ${lead}[arXiv](${url(n)}) **${name(n)}**${mark}${said(n)}`,
    );
    expect(read(items.join('\n'))).toEqual(all);
    const short = items.map((item) => item.replace(/\*\*(\w+) [^*]+\*\*/, '**$1**'));
    expect(parse(short.join('\n')).digest.entries.map(({ title }) => title)).toEqual([
      'Quiet',
      'Folded',
      'Slow',
    ]);
  });

  it.each([
    ['과 ', '을 읽는다.'],
    [', ', '를 본다.'],
    [' 그리고 ', ': 세 편이다.'],
  ])('in a sentence that links them all, %j', (between, end) => {
    const sentence = `오늘은 ${[1, 2, 3].map((n) => `[${name(n)}](${url(n)})`).join(between)}${end}`;
    expect(
      read(
        join(
          sentence,
          papers((n) => join(`## ${name(n)}`, said(n))),
        ),
      ),
    ).toEqual(all);
    // A heading that none of them is called is nobody's.
    const other = papers((n) => join(`## ${n === 2 ? '다른 이야기' : name(n)}`, said(n)));
    expect(read(join(sentence, other))).not.toContain(all[1]);
  });
});

describe('the only paper of a post, named among its references', () => {
  const post = (line: string) =>
    join(
      '## 방법',
      said(1),
      '## 결과',
      said(2),
      '## Reference',
      `${line}\n- Code: https://github.com/a/b`,
    );

  it.each([`- Paper: ${url(1)}`, `- **논문**: [arXiv](${url(1)})`, `- 원문: ${url(1)}`])(
    '%s',
    (line) => {
      expect(parse(post(line), review).digest.entries.map(({ paper }) => paper)).toEqual([id(1)]);
      // A post that is no review may only use what a paper says.
      expect(parse(post(line)).digest.entries).toEqual([]);
    },
  );

  it.each([
    `- ${url(1)}`,
    `- 데이터: ${url(1)}`,
    `- Paper: ${url(1)}\n- Paper: ${url(2)}`,
    `- 논문: https://openreview.net/forum?id=a\n- 논문: ${url(1)}`,
  ])('but not for certain: %j', (line) => {
    expect(parse(post(line), review).digest.entries).toEqual([]);
  });
});

describe('another paper beside the one in hand is not it', () => {
  it.each([
    (n: number) => `기반 모델: Llama ${url(n)}`,
    (n: number) => `(기반: Llama, ${url(n)})`,
    (n: number) => `데이터셋: Pile | 크기: 800GB | 데이터: ${url(n)}`,
    (n: number) => `Baseline: GPT | ${url(n)}`,
    (n: number) => `(참고: Vaswani et al., ${url(n)})`,
    (n: number) => `(cf. BERT, ${url(n)})`,
    (n: number) => `(자세한 증명은 Peters & Schaal, ${url(n)})`,
    (n: number) => `전작 | PPO | 2017-06 | ${url(n)}`,
    (n: number) => `📌 비슷한 글 | 👤 Schulman | 🔗 ${url(n)}`,
  ])('%#', (line) => {
    const body = join(`## [${name(1)}](${url(1)})`, said(1), `## 2. ${name(2)}`, line(3), said(2));
    expect(read(body).map((entry) => entry.slice(0, 1))).toEqual(['1']);
  });
});

describe('a day alone on a line below the first heading', () => {
  it.each([
    '2026년 3월 2일',
    '2026-03-02 (월)',
    '> March 2, 2026',
    '*2026.03.02.*',
    'Mon, 2 Mar 2026',
    '2026년 3월 2일 월요일',
    '2026년 3월 2일 (월)',
    '2026. 3. 2. (월)',
    '2026. 3. 2.',
    '> 2026. 03. 02.',
    '2026. 3. 2. 오후 2:30',
    '2026-03-02 14:30',
    '*2026-03-02T14:30:00+09:00*',
    '2026년 3월 2일 (월) 14시 30분',
    'March 2, 2026 at 2:30 PM KST',
  ])('%s', (line) => {
    const { digest, problems } = parse(
      join('# 강 읽기', line, `[논문](${url(1)})`, '## 방법', said(1)),
      '',
    );
    expect([digest.date, problems.map(({ code }) => code)]).toEqual(['2026-03-02', []]);
  });

  it('with a line below it', () => {
    const { digest } = parse(join('# 강 읽기', `2026. 3. 2. 월요일\n김가나`, url(1), said(1)), '');
    expect(digest.date).toBe('2026-03-02');
  });

  it.each([
    '2026. 3. 2. 강연을 듣고 쓴다.',
    '2026-03-02 14:30 강연을 듣고 쓴다.',
    '2026. 첫째\n2027. 둘째',
    '2026. 3. 2. 강\n3. 배',
    '2026. 13. 2.',
  ])('but not where it says more, or is another list: %j', (line) => {
    expect(parse(join('# 강 읽기', line, url(1), said(1)), '').digest.date).toBe('1970-01-01');
  });

  it('but not below a title in English, which may be the paper’s', () => {
    const { digest } = parse(
      join('# Attention Is All You Need', '12 June 2017', url(1), said(1)),
      '',
    );
    expect(digest.date).toBe('1970-01-01');
  });

  it('but not among who wrote a paper, and where', () => {
    const facts = ['> ICLR 2026', '> 김가나', '> 2026-02-27'].join('  \n');
    const { digest } = parse(join('# 강 읽기', facts, `[논문](${url(1)})`, said(1)), '');
    expect(digest.date).toBe('1970-01-01');
  });

  it('but not below a paper’s title, nor in a sentence', () => {
    const title = join(`# [${name(1)}](${url(1)})`, '2026-03-02', said(1));
    const sentence = join(
      '# 강 읽기',
      '2026-03-02 강연을 듣고 쓴다.',
      `[논문](${url(1)})`,
      said(1),
    );
    for (const body of [title, sentence]) expect(parse(body, '').digest.date).toBe('1970-01-01');
  });
});

describe('a link before words in bold', () => {
  const review = (line: string) =>
    join(`## [${name(1)}](${url(1)})`, said(1), `- ${line}\n- 또 하나의 줄이다.`);

  it.each([
    `[코드](https://github.com/a/b) **장점**은 단순하다는 것이다. [논문](${url(3)})보다 싸다.`,
    `[데모](https://a.dev) **단점**: 쌍이 든다는 것이다. ([논문](${url(3)}))`,
    `[arXiv](${url(3)}) **트랜스포머**를 인코더로 쓴다. 길고 긴 글을 읽는다.`,
  ])('is no title in a remark: %s', (line) => {
    expect(read(review(line)).map((entry) => entry.slice(0, 1))).toEqual(['1']);
  });

  it('takes no longer for a line of thousands of them', () => {
    const line = Array.from(
      { length: 5000 },
      (_, at) => `[PDF](https://arxiv.org/abs/2603.${10000 + at})`,
    ).join(', ');
    const start = process.cpuUsage();
    parse(line);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(3_000_000);
  });
});
