import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { writePlain } from '../../../../core/tree/plain';

const titles = ['Quiet Rivers in Long Texts', 'Slow Gardens of Small Models'];
const ids = ['2603.04001', 'cs/0112017'];
const said = ['강을 따라 읽으면 값이 싸다.', '작은 모델이 천천히 배운다.'];

const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, title, sections }) => [
    paper,
    title,
    sections
      .map(({ children }) => writePlain(children).trim())
      .filter((text) => text !== '')
      .join('\n'),
  ]);

type Write = (id: string, title: string) => string;
const lines: Readonly<Record<string, Write>> = {
  'before a title in italics': (id, title) => `${id} — *${title}*`,
  'before a title in bold': (id, title) => `${id} **${title}**`,
  'before a plain one': (id, title) => `${id} ${title}`,
  'in brackets before a plain one': (id, title) => `[${id}] ${title}`,
  'as arXiv writes it': (id, title) => `arXiv:${id} **${title}**`,
  'in bold': (id, title) => `**${id}** ${title}`,
  'in code': (id, title) => `\`arXiv:${id}\` **${title}**`,
  'in code behind': (id, title) => `**${title}** \`${id}\``,
  'behind a title in bold': (id, title) => `**${title}** ${id}`,
  'behind a sign': (id, title) => `📄 ${id} — *${title}*`,
};
const blocks: Readonly<Record<string, (line: string, text: string) => string>> = {
  'a paragraph': (line, text) => `${line}\n\n${text}`,
  'the first line of a paragraph': (line, text) => `${line}\n${text}`,
  'an item': (line, text) => `- ${line}\n  - ${text}`,
  'a task': (line, text) => `- [ ] ${line}\n  ${text}`,
  'a task that is done': (line, text) => `- [x] ${line}\n  ${text}`,
  'a heading': (line, text) => `## ${line}\n${text}`,
};

describe('an id without a link names the paper of its line', () => {
  it.each(
    Object.keys(lines).flatMap((line) =>
      Object.keys(blocks).map((block) => [line, block] as const),
    ),
  )('%s: %s', (line, block) => {
    const body = ids
      .map((id, at) => blocks[block]?.(lines[line]?.(id, titles[at] ?? '') ?? '', said[at] ?? ''))
      .join('\n\n');
    expect(read(body)).toEqual(ids.map((id, at) => [id, titles[at], said[at]]));
  });

  it('has its version, and leaves the version out of the title', () => {
    const { digest } = parse(`- 2603.04001v2 **${titles[0]}**\n  - ${said[0]}`);
    expect(digest.entries).toMatchObject([{ paper: '2603.04001', version: 2, title: titles[0] }]);
  });

  it.each([
    '2603.04001은 *아주* 느리다.',
    '값은 2603.04001 **배**다.',
    '약 ~2603.0401 **달러**를 썼다.',
    '`v = 2603.04001` **자리**에 둔다.',
    '2699.04001 **Quiet Rivers**',
  ])('is none within a text: %s', (line) => {
    const body = `## [Paper Boats](https://arxiv.org/abs/2603.04009)\n${said[0]}\n\n${line}`;
    expect(read(body).map(([paper]) => paper)).toEqual(['2603.04009']);
  });

  it('is another paper’s behind what says so', () => {
    const body = `- 2603.04001 **${titles[0]}**\n  - ${said[0]}\n- 2603.04002 **${titles[1]}**\n  - ${said[1]}\n\nDiscussed before: 2601.00001`;
    expect(read(body).map(([paper]) => paper)).toEqual(['2603.04001', '2603.04002']);
  });
});

describe('a plain title with links beside it', () => {
  const link = (id: string) => `[paper](https://arxiv.org/abs/${id})`;
  const code = '[code](https://github.com/a/b)';
  it.each<readonly [string, Write]>([
    [
      'counted by hand, with links in brackets',
      (id, title) => `1\\. ${title} [${link(id)}] [${code}]`,
    ],
    ['behind its links', (id, title) => `${link(id)} ${code} ${title}`],
    ['behind a link in brackets', (id, title) => `[${link(id)}] ${title}`],
  ])('opens its paper: %s', (_name, write) => {
    const short = ['Feature Geometry', 'Sparse Crosscoders'];
    for (const named of [titles, short]) {
      const body = ids.map((id, at) => `${write(id, named[at] ?? '')}\n\n${said[at]}`).join('\n\n');
      expect(read(body)).toEqual(ids.map((id, at) => [id, named[at], said[at]]));
    }
  });

  it('is none where it goes on as a sentence', () => {
    const body = ids
      .map((id, at) => `${link(id)}에서 말하는 것은 이렇다\n\n${said[at]}`)
      .join('\n\n');
    expect(read(body)).toEqual([]);
  });
});
