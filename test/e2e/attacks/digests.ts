import type { Digest, Entry } from '../../../core/paper';
import type { Block } from '../../../core/tree';

/** Vectors as one digest of a paper, written into every place of a post in Markdown. */
export function writeHostile(paper: string, vectors: readonly string[]): string {
  const [title = '', tag = '', label = '', model = '', ...rest] = vectors;
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  const ways: readonly ((text: string, at: number) => string)[] = [
    (text) => `## ${flat(text)}\n\n본문이 있는 절이다.`,
    (text) => text,
    (text) => `- 목표: ${text}`,
    (text) => `- **${flat(text)}**: 굵게 적었다.`,
    (text) => `| 이름 | 값 |\n|-|-|\n| ${flat(text).replaceAll('|', '')} | 1 |`,
    (text) => `[${flat(text).replace(/[[\]]/g, '')}](https://blog.example/a)`,
    (text) => `[이름](<${flat(text).replace(/[<>]/g, '')}>)`,
    (text) => `[이름](javascript:${flat(text)})`,
    (text) => `$${flat(text).replaceAll('$', '')}$`,
    (text) => `$$\n${text.replaceAll('$', '')}\n$$`,
    (text) => `\`\`\`${flat(text).replaceAll('`', '').slice(0, 60)}\n${text}\n\`\`\``,
    (text) => `> ${flat(text)}`,
    (text, at) => `각주이다.[^${at}]\n\n[^${at}]: ${flat(text)}`,
    (text) => `<p>${text}</p>`,
    (text) => `<details><summary>${flat(text)}</summary>\n\n안에 적었다.\n\n</details>`,
    (text) => `<a href="https://blog.example/" title="${flat(text)}">이름</a>`,
    (text) => `<table><tr><td>${flat(text)}</td></tr></table>`,
    (text) => `![${flat(text)}](https://evil.example/a.png)`,
  ];
  const body = rest.map((text, at) => (ways[at % ways.length] ?? String)(text, at)).join('\n\n');
  return `---
title: ${JSON.stringify(title)}
tags: [${JSON.stringify(tag)}, ${JSON.stringify(label)}]
model: ${JSON.stringify(model)}
date: 2024-01-05
---

# 1. [${flat(label).replace(/[[\]]/g, '')}](https://arxiv.org/abs/${paper})

## 소개

나쁜 뜻을 품은 글이다.

${body}
`;
}

/** Vectors as a digest of a feed, whose publisher may write any tree. */
export function digestHostile(
  paper: string,
  vectors: readonly string[],
  date = '2025-09-02',
): Digest {
  const [title = '', tag = '', part = '', label = '', heading = '', ...rest] = vectors;
  const text = (value: string) => ({ type: 'text' as const, value });
  const children = rest.map((value, at): Block => {
    const blocks: readonly Block[] = [
      { type: 'paragraph', children: [text(value)] },
      { type: 'paragraph', label: { kind: 'goal', text: value }, children: [text('목표')] },
      { type: 'code', lang: 'js', value },
      { type: 'math', value },
      { type: 'paragraph', children: [{ type: 'inlineMath', value }] },
      { type: 'paragraph', children: [{ type: 'inlineCode', value }] },
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'https://blog.example/', children: [text(value)] }],
      },
    ];
    return blocks[at % blocks.length] ?? { type: 'paragraph', children: [] };
  });
  const links = [{ label, url: `https://arxiv.org/abs/${paper}` }];
  const entry: Entry = {
    paper,
    title: label,
    part,
    links,
    sections: [{ kind: 'other', heading, children }],
  };
  return { id: `${date}-${paper}`, date, title, tags: [tag], entries: [entry] };
}

/** What a feed must not hold, each in a digest of its own, as a publisher without our compiler writes it. */
export function digestsForbidden(paper: string): readonly Digest[] {
  const trees: readonly object[] = [
    { type: 'html', value: '<img src=x onerror=ran(1)>' },
    { type: 'paragraph', children: [{ type: 'html', value: '<script>ran(2)</script>' }] },
    { type: 'paragraph', children: [{ type: 'link', url: 'javascript:ran(3)', children: [] }] },
    { type: 'paragraph', data: { hName: 'script' }, children: [{ type: 'text', value: 'ran(4)' }] },
    { type: 'paragraph', data: { hProperties: { onclick: 'ran(5)' } }, children: [] },
    {
      type: 'math',
      value: 'x',
      mathml: { name: 'maction', attributes: { onclick: 'ran(6)' }, children: [] },
    },
    {
      type: 'math',
      value: 'x',
      mathml: { name: 'script', attributes: { src: '//evil.example/7.js' }, children: ['ran(7)'] },
    },
    { type: 'image', url: 'https://evil.example/8.png', alt: '8' },
  ];
  return trees.map((tree, at): Digest => {
    const children = [tree as Block];
    const entry: Entry = {
      paper,
      title: `금지 ${at}`,
      links: [{ label: 'x', url: 'javascript:ran(9)' }],
      sections: [{ kind: 'other', heading: '금지', children }],
    };
    return {
      id: `2025-09-03-${at}`,
      date: '2025-09-03',
      title: '금지',
      tags: [],
      entries: [entry],
    };
  });
}
