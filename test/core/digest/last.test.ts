import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';

const abs = (n: number) => `https://arxiv.org/abs/2603.0700${n}`;
const names = ['', 'Scaling Laws for All', 'Vision Again and Again'];
const link = (n: number) => `[${names[n]}](${abs(n)})`;
const said = (n: number, part = '글') => `말${n}${part} 좋다.`;
const join = (...blocks: readonly string[]) => blocks.join('\n\n');
const read = (body: string) =>
  parseDigest(
    '2026-03-02-글.md',
    `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`,
  ).digest.entries.map(({ paper, sections }) => {
    const text = JSON.stringify(sections);
    return [Number(paper.slice(-1)), text.match(/말\d.|새 소식/g)?.join(' ') ?? ''];
  });
type Make = (n: number) => string;
const two = (make: Make, ...end: readonly string[]) => join(make(1), make(2), ...end);
const whole = [
  [1, '말1글 말1평'],
  [2, '말2글 말2평'],
];

describe('what stands last', () => {
  it('is a section of the last paper’s where the others have it too, whatever it is called', () => {
    for (const name of ['총평', '마무리', 'Wrap-up']) {
      const make: Make = (n) => join(`## ${link(n)}`, `### ${name}`, said(n));
      expect(read(two(make)), name).toEqual([
        [1, '말1글'],
        [2, '말2글'],
      ]);
    }
  });

  it('costs the papers above nothing where it closes the post', () => {
    const make: Make = (n) =>
      join(`## ${link(n)}`, said(n), '## 한 줄 평', said(n, '평'), `[논문](${abs(n)})`);
    expect(read(two(make, '## 마치며', '읽어 주셔서 감사합니다.'))).toEqual(whole);
  });

  it.each<[string, Make, string]>([
    [
      'a title that is linked again',
      (n) => join(`**${link(n)}**`, '## 요약', said(n), '## 방법', said(n, '평'), link(n)),
      '## 소식',
    ],
    [
      'an address below sections of the writer’s own',
      (n) =>
        join(
          `**${names[n]}**`,
          '## 출발점',
          said(n),
          '## 비교한 것',
          said(n, '평'),
          `[논문](${abs(n)})`,
        ),
      '## 소식',
    ],
    [
      'an address below labels',
      (n) =>
        join(
          `## ${names[n]}`,
          '**요약**',
          said(n),
          '**느낀 점**',
          said(n, '평'),
          `[논문](${abs(n)})`,
        ),
      '**소식**',
    ],
  ])('is of no paper behind %s', (_, make, heading) => {
    expect(read(two(make, heading, '새 소식이다.'))).toEqual(whole);
  });

  it('is the paper’s where it is a section that summaries have', () => {
    const make: Make = (n) => join(`## ${link(n)}`, said(n), '### 방법', said(n, '평'), abs(n));
    expect(read(two(make, '### 한계', '새 소식이다.'))).toEqual([
      whole[0],
      [2, '말2글 말2평 새 소식'],
    ]);
  });
});

it('no text is given where sections stand higher than titles that may be lines or headings', () => {
  const make: Make = (n) =>
    join(`### 이야기 ${'가나'[n - 1]}`, said(n), '## 한 줄 평', said(n, '평'), link(n));
  const foreign = read(two(make, '---', '읽어 주셔서 감사합니다.')).filter(([n, text]) =>
    String(text).includes(`말${3 - Number(n)}`),
  );
  expect(foreign).toEqual([]);
});
