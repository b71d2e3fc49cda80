import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../cli/check';
import { openTerminal } from '../cli/terminal';
import { parseDigest } from '../core/digest';

const attention = ['1706.03762', 'Attention Is All You Need'] as const;
const bert = ['1810.04805', 'BERT'] as const;
const gpt = ['2005.14165', 'GPT-3'] as const;
/** What each example of the pages about publishing is, in their order, with its papers and their titles. */
const told = [
  ['a post', [attention], []],
  ['headings', [attention, bert, gpt], []],
  ['sections as high as their papers', [attention, bert], []],
  ['list items', [attention, bert], []],
  ['table rows', [attention, bert], ['two-papers']],
  ['title paragraphs', [attention, bert], []],
  [
    'lists beside texts',
    [attention, ['1810.04805', 'BERT: Pre-training of Deep Bidirectional Transformers']],
    ['outside-paper'],
  ],
  ['parts', [bert, gpt, attention], []],
  ['a paper in front matter', [['1706.03762', '어텐션만으로 충분할까']], []],
  ['a paper in the first lines', [attention], []],
  ['comments', [attention], []],
  ['what is no entry', [attention], ['no-words', 'two-papers', 'outside-paper']],
] as const;
const file = '_posts/2025-09-08-daily.md';
const texts = {
  en: await readFile('docs/publish.md', 'utf8'),
  ko: await readFile('docs/publish.ko.md', 'utf8'),
} as const;

/** The fenced blocks of a language on a page. */
function cut(page: string, language: string): readonly string[] {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
  return [...blocks].map(([, block = '']) => block);
}

describe.each(['en', 'ko'] as const)('the page about publishing, %s', (language) => {
  const page = texts[language];
  const examples = cut(page, 'markdown');

  test('has these examples', () => {
    expect(examples).toHaveLength(told.length);
  });

  test.each(told.map((each, at) => [...each, at] as const))(
    'is right about %s',
    (_, papers, left, at) => {
      const { digest, problems } = parseDigest(file, examples[at] ?? '');
      expect(digest.date).toBe('2025-09-08');
      expect(digest.entries.map(({ paper, title }) => [paper, title])).toEqual(papers);
      for (const { sections } of digest.entries)
        expect(JSON.stringify(sections)).toMatch(/[가-힣]{2}/);
      // Front matter is left out of the examples.
      const codes = problems.map(({ code }) => code).filter((code) => code !== 'no-front-matter');
      expect(codes).toEqual(left);
    },
  );

  test('shows the parts of a digest', () => {
    const [example = ''] = examples.filter((text) => text.includes('자연어 처리'));
    const { entries } = parseDigest(file, example).digest;
    expect(entries.map(({ part }) => part)).toEqual(['자연어 처리', '자연어 처리', '번역']);
  });

  test('shows no comment', () => {
    const [example = ''] = examples.filter((text) => text.includes('메모'));
    expect(example.split('메모')).toHaveLength(11);
    expect(JSON.stringify(parseDigest(file, example).digest)).not.toContain('메모');
  });

  test.each([
    ['2025-09-08-daily.md', '2025-09-08'],
    ['250908 Attention.md', '2025-09-08'],
    ['2025/09/08.md', '2025-09-08'],
    ['2025년/9월/8일.md', '2025-09-08'],
  ])('names a path that gives its day: %s', (path, day) => {
    expect(page).toContain(`\`${path}\``);
    expect(parseDigest(path, examples[5] ?? '').digest.date).toBe(day);
  });

  test.each(['date', 'created', 'pubDate', '작성일', '발행일', 'updated', 'lastmod', '수정일'])(
    'names a key that gives its day: %s',
    (key) => {
      expect(page).toContain(`\`${key}\``);
      expect(parseDigest('글.md', `---\n${key}: 2025-09-08\n---\n`).digest.date).toBe('2025-09-08');
    },
  );

  test('names a line that gives its day', () => {
    expect(page).toContain('`작성일: 2025-09-08`');
    expect(parseDigest('글.md', '# 오늘\n\n작성일: 2025-09-08\n').digest.date).toBe('2025-09-08');
  });

  test.each([
    'draft: true',
    'published: false',
    'publish: false',
    'private: true',
    'status: draft',
    '비공개: 예',
  ])('names what leaves a post out: %s', (line) => {
    expect(page).toContain(`\`${line}\``);
    const { problems } = parseDigest(file, `---\n${line}\n---\n${examples[5]}`);
    expect(problems.map(({ code }) => code)).toEqual(['draft']);
  });

  test('shows what check --explain says', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'docs-'));
    try {
      await mkdir(join(cwd, '_posts'));
      await writeFile(join(cwd, file), examples.at(-1) ?? '');
      const said: string[] = [];
      const plain = {
        say: (line: string) => said.push(line),
        mark: (_: string, text: string) => text,
      };
      await check(['--explain', '_posts'], { ...openTerminal(cwd, language), ...plain });
      expect(cut(page, 'text')).toEqual([`${said.join('\n')}\n`]);
    } finally {
      await rm(cwd, { recursive: true });
    }
  });
});

test('the examples are the same on both pages', () => {
  expect(cut(texts.ko, 'markdown')).toEqual(cut(texts.en, 'markdown'));
});
