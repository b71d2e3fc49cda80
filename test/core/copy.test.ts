import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../core/copy';
import { parseDigest } from '../../core/digest';
import { readMarkdown } from '../../core/markdown';
import type { Entry, Section } from '../../core/paper';
import type { Block, Inline, Label } from '../../core/tree';

const names = { section: () => '방법', label: () => '목표' };
const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const copy = (...children: Block[]) => {
  const section = { kind: 'method', heading: 'Method', children } as const;
  const entry = { paper: '2509.04664', title: 'A [b] title', links: [], sections: [section] };
  return toMarkdown(entry, names)
    .replace(/^.*\n\n## 방법\n\n/, '')
    .trimEnd();
};

describe('a copied summary', () => {
  it('begins with the title, its link, and then the sections under Korean names', () => {
    const entry = {
      paper: '2509.04664',
      title: 'A [b] title',
      links: [],
      sections: [{ kind: 'method' as const, heading: 'Method', children: [paragraph(text('글'))] }],
    };
    expect(toMarkdown(entry, names)).toBe(
      '# [A [b] title](https://arxiv.org/abs/2509.04664)\n\n## 방법\n\n글\n',
    );
  });

  it.each([
    ['$\\alpha$-Stable *and* so on', '# [$\\alpha$-Stable \\*and\\* so on]'],
    ['Learning in $O(\\log n)$ time', '# [Learning in $O(\\log n)$ time]'],
    ['From $5 to $10', '# [From \\$5 to \\$10]'],
  ])('keeps the formulas of the title %j', (title, heading) => {
    const text = toMarkdown({ paper: '2509.04664', title, links: [], sections: [] }, names);
    expect(text).toBe(`${heading}(https://arxiv.org/abs/2509.04664)\n`);
    const body = `${text}\n## Method\n\n줄인다.\n`;
    expect(parseDigest('2025-09-08-a.md', body).digest.entries[0]?.title).toBe(title);
  });

  it.each([
    ['<Silence> & $5~$10', '\\<Silence> & \\$5~\\$10'],
    ['snake_case _강조_', 'snake_case \\_강조\\_'],
    ['3*4 `x` [1] \\', '3\\*4 \\`x\\` [1] \\\\'],
    ['[링크](아님)', '[링크\\](아님)'],
    ['a < b', 'a < b'],
    ['# 제목이 아니다', '\\# 제목이 아니다'],
    ['2025. 9월', '2025\\. 9월'],
    ['- 목록이 아니다', '\\- 목록이 아니다'],
  ])('keeps %j as text', (said, written) => {
    expect(copy(paragraph(text(said)))).toBe(written);
  });

  it('writes every inline node', () => {
    const written = copy(
      paragraph(
        { type: 'strong', children: [text('굵게')] },
        { type: 'emphasis', children: [text('기울여')] },
        { type: 'inlineCode', value: 'a`b' },
        { type: 'link', url: 'https://example.org/(1)', children: [text('코드')] },
        { type: 'break' },
        { type: 'inlineMath', value: 'x_1' },
      ),
    );
    expect(written).toBe('**굵게***기울여*``a`b``[코드](https://example.org/%281%29)\\\n$x_1$');
  });

  it.each([
    ['x_1', '.', '$x_1$.'],
    ['x_1', 'a', '\\(x_1\\)a'],
    ['x', '2배', '\\(x\\)2배'],
    ['글', '이다', '\\(글\\)이다'],
    [', y', ' 등', '\\(, y\\) 등'],
    ['\\sim', '5배', '$\\sim$5배'],
    ['O(n^2)', '으로', '$O(n^2)$으로'],
  ])('writes the formula %j before %j so that it is one', (value, next, written) => {
    const block = paragraph({ type: 'inlineMath', value }, text(next));
    expect(copy(block)).toBe(written);
    expect(readMarkdown(written, 1).children.map(({ node }) => node)).toEqual([block]);
  });

  it('writes labels, nested and ordered lists', () => {
    const labelled: Block = {
      type: 'paragraph',
      label: { kind: 'goal', text: 'Goal' },
      children: [text('글')],
    };
    const inner: Block = {
      type: 'list',
      ordered: true,
      start: 2,
      children: [{ type: 'listItem', children: [paragraph(text('안'))] }],
    };
    const outer: Block = {
      type: 'list',
      ordered: false,
      children: [{ type: 'listItem', children: [labelled, inner] }],
    };
    expect(copy(outer)).toBe('- 목표: 글\n  2. 안');
  });

  it('writes tables, code, quotations and formulas', () => {
    const row = (...cells: string[]) => ({
      type: 'tableRow' as const,
      children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
    });
    const written = copy(
      { type: 'table', children: [row('모델', '점수'), row('a|b', '1')] },
      { type: 'code', lang: 'md', value: '```\nx\n```' },
      { type: 'blockquote', children: [paragraph(text('하나')), paragraph(text('둘'))] },
      { type: 'math', value: 'x^2' },
    );
    expect(written).toBe(
      [
        '| 모델 | 점수 |\n| --- | --- |\n| a\\|b | 1 |',
        '````md\n```\nx\n```\n````',
        '> 하나\n>\n> 둘',
        '$$\nx^2\n$$',
      ].join('\n\n'),
    );
  });

  it.each(readdirSync('data/digests'))('of %s parses to what it was copied from', (file) => {
    const own = {
      section: ({ heading }: Section) => heading,
      label: (label: Label) => label.text.replace(/:$/, ''),
    };
    const { entries } = parseDigest(file, readFileSync(`data/digests/${file}`, 'utf8')).digest;
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      const [again] = parseDigest(file, toMarkdown(entry, own)).digest.entries;
      expect(plain(again)).toEqual(plain(entry));
    }
  });
});

/** Without links, which a copy leaves out, and white space at the ends of formulas. */
function plain(entry: Entry | undefined): unknown {
  return JSON.parse(
    JSON.stringify({ title: entry?.title, sections: entry?.sections }, (_key, value: unknown) =>
      typeof value === 'string' ? value.trim() : value,
    ),
  );
}
