import { describe, expect, it } from 'vitest';
import { outWords } from '../../../components/out/outWords';
import { nameWhole } from '../../../components/words/nameDay';
import { nameSection } from '../../../components/words/nameSection';
import { writeCopy } from '../../../components/writeCopy';
import { noDay, today } from '../../../core/day';
import { writeBibtex } from '../../../core/export/bibtex';
import { writeCsv } from '../../../core/export/csv';
import { writeMarkdown } from '../../../core/export/markdown';
import { writeVault } from '../../../core/export/obsidian';
import { readSentences } from '../../../core/export/sentences';
import { writeSlack } from '../../../core/export/slack';
import type { Digest, Made } from '../../../core/paper';
import { outgoing } from './outgoing';

const own: Made = {
  model: 'm',
  server: 's',
  day: '2025-09-08',
  prompt: 1,
  text: 'abstract',
  characters: 9,
};
const day = nameWhole('2025-09-08');
const body = `## Introduction
- Goal: 환각(hallucination)의 원인을 밝힌다.

## Method
손실 $\\alpha^2$를 줄인다. A & B < C이다.

## Conclusion
환각은 남는다. 평가를 고쳐야 한다.`;

describe('BibTeX', () => {
  it('has a record a paper, of the year and month of its id', () => {
    const text = writeBibtex([
      outgoing('Why Models Hallucinate', body),
      outgoing('An Old One', body, {}, 'hep-th/9901001'),
    ]);
    expect(text).toBe(`@misc{arXiv2509.04664,
  title = {{Why Models Hallucinate}},
  year = {2025},
  month = sep,
  eprint = {2509.04664},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/2509.04664},
}

@misc{arXivhep-th-9901001,
  title = {{An Old One}},
  year = {1999},
  month = jan,
  eprint = {hep-th/9901001},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/hep-th/9901001},
}
`);
  });

  it.each([
    ['2512.00001', 'dec'],
    ['0704.0001', 'apr'],
    ['math/0309136', 'sep'],
    ['hep-th/9108028', 'aug'],
    ['2001.08361', 'jan'],
    ['1706.03762', 'jun'],
  ])('has the month of %s by the name that styles know', (paper, month) => {
    expect(writeBibtex([outgoing('T', body, {}, paper)])).toContain(`\n  month = ${month},\n`);
  });

  it('lets no title, tag or note be read as TeX', () => {
    const text = writeBibtex([
      outgoing('T', body, { note: '50% \\input{x}\n다시', tags: ['a_b', 'R&D'] }),
    ]);
    expect(text).toContain('  keywords = {a\\_b, R\\&D},\n');
    expect(text).toContain('  annote = {50\\% \\textbackslash{}input\\{x\\} 다시},\n');
  });
});

describe('CSV', () => {
  const read = (text: string) => text.slice(1).split('\r\n');

  it('has a row a paper under its headings, and begins with the mark of UTF-8', () => {
    const text = writeCsv([outgoing('T', body, { readOn: '2025-09-09' })], (column) => column);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head, row, end] = read(text);
    expect(head).toBe('paper,title,url,day,subscription,digest,gist,bookmarked,read,tags,note,ai');
    expect(row).toBe(
      '2509.04664,T,https://arxiv.org/abs/2509.04664,2025-09-08,구독,오늘의 논문,환각은 남는다.,,2025-09-09,,,',
    );
    expect(end).toBe('');
  });

  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', `'+1`],
    ['@a', `'@a`],
    ['a, b', '"a, b"'],
    ['두\n줄', '"두\n줄"'],
    ['3 - 1 = 2', '3 - 1 = 2'],
    ['＝1+1', `'＝1+1`],
    ['＠SUM(A1)', `'＠SUM(A1)`],
    ['\n=1', `"'\n=1"`],
    ['환각 = 오류', '환각 = 오류'],
  ])('writes the note %j so that a spreadsheet shows it', (note, cell) => {
    const text = writeCsv([outgoing('T', body, { note })], (column) => column);
    expect(text.endsWith(`,${cell},\r\n`)).toBe(true);
  });

  it.each([
    ['a person wrote', false, undefined, ''],
    ['a model wrote', true, undefined, 'AI'],
    ['the reader had a model make', true, 'gemma3:4b', 'gemma3:4b'],
    ['a model with a name like a formula made', false, '=cmd', `'=cmd`],
  ])('says in its last column whether %s it', (_who, ai, model, cell) => {
    const paper = outgoing('T', body);
    const { digest, entry } = paper.summary;
    const summary = {
      ...paper.summary,
      digest: { ...digest, ...(ai && { ai }) },
      entry: model === undefined ? entry : { ...entry, made: { ...own, model } },
    };
    const text = writeCsv([{ ...paper, summary }], (column) => column);
    expect(text.endsWith(`,${cell}\r\n`)).toBe(true);
  });
});

describe('a vault', () => {
  it('has a note a paper, with properties, sections and what the reader wrote', () => {
    const [note] = writeVault(
      [
        outgoing('Why: a "Study"?', body, {
          note: '표 3',
          tags: ['세미나'],
          bookmarkedOn: '2025-09-10',
        }),
      ],
      outWords,
    );
    expect(note?.name).toBe('Why a Study.md');
    expect(note?.text).toContain(
      `---
title: "Why: a \\"Study\\"?"
arxiv: "2509.04664"
url: https://arxiv.org/abs/2509.04664
digest: "오늘의 논문"
subscription: "구독"
date: 2025-09-08
bookmarked: 2025-09-10
tags: ["세미나"]
---

> 환각은 남는다.

## `,
    );
    expect(note?.text.endsWith('\n\n## 메모\n\n표 3\n')).toBe(true);
  });

  it.each([
    [
      'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
      'BERT Pre-training of Deep Bidirectional Transformers for Language.md',
    ],
    [`${'가나 '.repeat(40)}`, `${'가나 '.repeat(23).trim()}.md`],
    [`${'word '.repeat(13)}and, – wholly different things`, `${'word '.repeat(13)}and.md`],
    ['x'.repeat(90), `${'x'.repeat(70)}.md`],
    [`${'x'.repeat(69)}𝑥y`, `${'x'.repeat(69)}.md`],
    ['Short – and whole', 'Short – and whole.md'],
  ])('cuts the name of %j at a word', (title, name) => {
    expect(writeVault([outgoing(title, body)], outWords)[0]?.name).toBe(name);
  });

  it('names two of one title apart, also where case is not told', () => {
    const notes = writeVault(
      [outgoing('Same', body), outgoing('SAME', body, {}, '2509.00002'), outgoing('???', body)],
      outWords,
    );
    expect(notes.map(({ name }) => name)).toEqual([
      'Same.md',
      'SAME 2509.00002.md',
      '2509.04664.md',
    ]);
  });
});

describe('Slack', () => {
  it('gets a linked title, the gist and a line a section, its three signs escaped', () => {
    const lines = writeSlack([outgoing('A <b> & c', body)], outWords).split('\n');
    expect(lines[0]).toBe('*<https://arxiv.org/abs/2509.04664|A &lt;b&gt; &amp; c>*');
    expect(lines[1]).toBe('> 환각은 남는다.');
    expect(lines[3]).toContain('A &amp; B &lt; C이다.');
    expect(lines[5]).toBe(`출처: 오늘의 논문 · 구독 · ${day}`);
    expect(lines).toHaveLength(6);
  });
});

describe('what goes out as plain text', () => {
  const formulas = [
    ['손실 $\\alpha^2$를 줄인다.', '손실 α²를 줄인다.'],
    [
      '권장 기본값은 $\\alpha = 0.001$, $\\beta_1 = 0.9$다.',
      '권장 기본값은 α = 0.001, β₁ = 0.9다.',
    ],
    ['- 복잡도는 $O(n \\log n)$이다.', '복잡도는 O(n log n)이다.'],
    ['값은 $5와 $6이다.', '값은 $5와 $6이다.'],
  ] as const;

  it.each(formulas)('has %s in plain characters for Slack', (typed, shown) => {
    const paper = outgoing('T', `## Method\n${typed}\n\n## Conclusion\n끝이다.`);
    expect(writeSlack([paper], outWords)).toContain(`• *방법* ${shown}`);
  });

  it.each([
    ['- Goal: 환각을 줄인다.\n- Motivation: 잦다.', '목표: 환각을 줄인다. 동기: 잦다.'],
    [
      '**목적**: 환각을 줄인다.\n\n**Contributions**: 원인을 밝힌다.',
      '목표: 환각을 줄인다. 기여: 원인을 밝힌다.',
    ],
    ['> Goal: 빠르게 한다.', '목표: 빠르게 한다.'],
    ['Goal-conditioned RL을 쓴다.', 'Goal-conditioned RL을 쓴다.'],
  ])('calls the labels of %j for Slack as pages do', (typed, shown) => {
    const paper = outgoing('T', `## Introduction\n${typed}\n\n## Conclusion\n끝이다.`);
    expect(writeSlack([paper], outWords)).toContain(`• *소개* ${shown}`);
  });

  it('has a conclusion that the gist says already once, for Slack and in a vault, and one that says more whole', () => {
    const both = (end: string) => {
      const paper = outgoing('T', `## Method\n줄인다.\n\n## Conclusion\n${end}`);
      return [writeSlack([paper], outWords), writeVault([paper], outWords)[0]?.text ?? ''];
    };
    for (const text of both('환각은 남는다.')) {
      expect(text.split('환각은 남는다.')).toHaveLength(2);
      expect(text).toContain('줄인다.');
      expect(text).not.toContain('결론');
    }
    for (const text of both('환각은 남는다. 평가를 고친다.'))
      expect(text).toMatch(/결론[\s\S]*환각은 남는다\. 평가를 고친다\./);
  });

  it('has a title as it is looked at, in Slack, CSV, BibTeX and a vault', () => {
    const paper = outgoing('$\\alpha$-Stable', '## Method\n줄인다.', { title: 'α-Stable' });
    const [note] = writeVault([paper], outWords);
    const all = [writeSlack([paper], outWords), writeCsv([paper], String), writeBibtex([paper])];
    for (const text of [...all, note?.name, note?.text]) {
      expect(text).toContain('α-Stable');
      expect(text).not.toContain('$');
    }
  });
});

describe('Markdown', () => {
  it('has one paper after another, below each where it is from, and the note under its own heading', () => {
    const text = writeMarkdown(
      [outgoing('A', body, { note: '첫 줄\n\n둘째' }), outgoing('B', body)],
      outWords,
    );
    const [first = '', second = ''] = text.split('\n---\n\n');
    const origin = `평가를 고쳐야 한다.\n\n출처: 오늘의 논문 · 구독 · ${day}\n`;
    expect(first.endsWith(`${origin}\n## 메모\n\n첫 줄\n\n둘째\n`)).toBe(true);
    expect(second.startsWith('# [B]')).toBe(true);
    expect(second.endsWith(origin)).toBe(true);
  });
});

describe('where a summary is from', () => {
  const from = (change: Partial<Digest>, made?: Made) => {
    const { summary, ...rest } = outgoing('T', body);
    const digest = { ...summary.digest, ...change };
    const entry = { ...summary.entry, ...(made && { made }) };
    return { ...rest, summary: { ...summary, digest, entry } };
  };
  const homepage = 'https://example.com/a_(b)?x=1|2&y';
  const made: Made = {
    model: 'lantern:8b',
    server: 'Ollama',
    day: '2026-01-02',
    prompt: 1,
    text: 'abstract',
    characters: 1140,
  };
  const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

  it.each([
    [from({}), `출처: 오늘의 논문 · 구독 · ${day}`],
    [from({ title: '구독', date: noDay }), '출처: 구독'],
    [from({ ai: true }), `출처: 오늘의 논문 · 구독 · ${day} · AI 요약`],
    [from({}, made), `출처: 오늘의 논문 · 구독 · ${day} · AI 요약 · lantern:8b · 초록만`],
    [from({ title: '*별* [논문]' }), `출처: \\*별\\* [논문] · 구독 · ${day}`],
    [
      from({ homepage }),
      `출처: [오늘의 논문](https://example.com/a_%28b%29?x=1|2&y) · 구독 · ${day}`,
    ],
    [from({ homepage: 'javascript:alert(1)' }), `출처: 오늘의 논문 · 구독 · ${day}`],
  ])('is the last line of Markdown', (paper, line) => {
    expect(lastLine(writeMarkdown([paper], outWords))).toBe(line);
  });

  it('is the last line for Slack, with the digest as a link', () => {
    expect(lastLine(writeSlack([from({ homepage, title: 'A > B' })], outWords))).toBe(
      `출처: <https://example.com/a_(b)?x=1%7C2&amp;y|A &gt; B> · 구독 · ${day}`,
    );
  });

  it.each([
    [today(), `${today().slice(0, 4)}년 `],
    [`${today().slice(0, 4)}-03-02`, `${today().slice(0, 4)}년 3월 2일`],
    ['2019-12-31', '2019년 12월 31일'],
    [noDay, '출처: 오늘의 논문 · 구독'],
  ])('has the year of %s, this one too: what goes out outlives it', (date, told) => {
    const paper = from({ date });
    for (const text of [writeMarkdown([paper], outWords), writeSlack([paper], outWords)])
      expect(lastLine(text)).toContain(told);
    expect(lastLine(writeCopy(paper.summary))).toContain(told.replace(' · 구독', ''));
  });

  it('is among the properties of a vault', () => {
    const [note] = writeVault([from({ homepage, ai: true }, made)], outWords);
    expect(note?.text).toContain(`source: "${homepage}"\nai: true\nmodel: "lantern:8b"\n`);
    const [plain] = writeVault([from({})], outWords);
    expect(plain?.text).not.toMatch(/^(?:source|ai|model):/m);
  });
});

describe('what is read aloud', () => {
  it('is a sentence at a time, behind the name of its section, without a formula’s TeX', () => {
    const said = readSentences(outgoing('Title', body).summary.entry, nameSection);
    expect(said).toEqual([
      'Title',
      '소개',
      '환각(hallucination)의 원인을 밝힌다.',
      '방법',
      '손실 α²를 줄인다.',
      'A & B < C이다.',
      '결론',
      '환각은 남는다.',
      '평가를 고쳐야 한다.',
    ]);
  });
});
