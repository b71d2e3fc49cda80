import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { check } from '../cli/check';
import { openTerminal } from '../cli/terminal';
import { write } from '../cli/write';
import { parseDigest } from '../core/digest';
import { nameServer } from '../core/model/servers';
import { places } from '../core/model/servers/known';
import { modelPaper } from './doubles/models/answers';
import { useModels } from './doubles/models/useModels';

const attention = ['1706.03762', 'Attention Is All You Need'] as const;
const bert = ['1810.04805', 'BERT'] as const;
const gpt = ['2005.14165', 'GPT-3'] as const;
/** What each example of the pages about publishing is, in their order, with its papers and their titles. */
const told = [
  ['a post', [attention], []],
  ['headings', [attention, bert, gpt], []],
  ['ids without links', [attention, bert], []],
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

describe.each(['en', 'ko'] as const)(
  'what the page says of a model of your own, %s',
  (language) => {
    const opened = useModels({ models: ['qwen3:8b', 'your-model'] });
    const page = texts[language];
    const commands = cut(page, 'sh')
      .flatMap((block) => block.split('\n'))
      .filter((line) => line.startsWith('npx yoyak-digest write '));

    test('shows two commands', () => {
      expect(commands).toHaveLength(2);
    });

    test.each(commands)('works as it is shown: %s', async (command) => {
      const cwd = await mkdtemp(join(tmpdir(), 'docs-'));
      try {
        const { title, abstract } = modelPaper;
        const asked: string[] = [];
        const row = { id: '2511.01234', title, abstract };
        await writeFile(
          join(cwd, 'abstracts.json'),
          JSON.stringify([row, { ...row, id: '2511.01235' }]),
        );
        await writeFile(join(cwd, 'papers.txt'), '2511.01234\n2511.01235\n');
        await mkdir(join(cwd, '_posts'));
        // Of arXiv nothing is asked in a test, and the server is a double.
        const args = command
          .replace('npx yoyak-digest write ', '')
          .replace(/ --lang en$/, '')
          .replace('--fetch', '--abstracts abstracts.json')
          .replace(/--server \S+/, `--server ${opened.origin}/v1`)
          .split(' ');
        const terminal = {
          ...openTerminal(cwd, language),
          say: (line: string) => asked.push(line),
        };
        const code = await write(args, terminal, {
          arxiv: 'http://127.0.0.1:9',
          env: { MODEL_KEY: 'secret' },
          now: Date.now,
          signal: new AbortController().signal,
          wait: async () => undefined,
        });
        expect(code).toBe(0);
        const post = await readFile(join(cwd, '_posts/2026-11-30-my-digest.md'), 'utf8');
        expect(parseDigest('post.md', post).digest.entries).toHaveLength(2);
        const keys = opened.double.requests.map(({ authorization }) => authorization);
        const wanted = command.includes('--key-env') ? 'Bearer secret' : undefined;
        expect(new Set(keys)).toEqual(new Set([wanted]));
      } finally {
        await rm(cwd, { recursive: true });
      }
    });

    test('shows how a summary was made as it is read', () => {
      const [front = ''] = cut(page, 'yaml');
      const post = `---\ntitle: a\ndate: 2026-11-30\n${front}---\n\n# 1. [A](https://arxiv.org/abs/2511.01234)\n\n## Method\n글이다.\n`;
      const { digest, problems } = parseDigest('a.md', post);
      expect(problems).toEqual([]);
      const { made } = load(front) as { made: Record<string, Record<string, unknown>> };
      const { hash: _, ...told } = made['2511.01234'] ?? {};
      expect(digest.entries[0]?.made).toEqual(told);
    });

    test('names every option of the command', () => {
      const usage = openTerminal('.', language).words.usage.write;
      const named = [...page.matchAll(/--[a-z-]+/g)].map(([option]) => option);
      for (const option of [
        '--server',
        '--model',
        '--key-env',
        '--abstracts',
        '--html',
        '--fetch',
        '--force',
        '--out',
      ]) {
        expect(usage).toContain(option);
        expect(named).toContain(option);
      }
    });
  },
);

describe('the page about models', async () => {
  const page = await readFile('docs/models.md', 'utf8');

  test.each(places)('says where $kind is looked for', (server) => {
    expect(page).toContain(`[${nameServer(server)}]`);
    expect(page).toContain(`\`${server.base}\``);
  });

  test('leads to files that are there', async () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(await readFile(join('docs', link), 'utf8')).not.toBe('');
  });
});
