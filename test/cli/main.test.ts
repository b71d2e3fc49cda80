import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../cli/check';
import { compileFeed } from '../../cli/feed/compileFeed';
import { main } from '../../cli/main';
import { readPosts } from '../../cli/posts/posts';
import { openTerminal } from '../../cli/terminal';
import { ko } from '../../cli/words/ko';
import { decodeIndex } from '../../core/feed/decode';
import { encodeFeed } from '../../core/feed/encode';
import type { Entry } from '../../core/paper';
import { modelPaper } from '../doubles/models/answers';
import { useModels } from '../doubles/models/useModels';
import { sampleDigest } from '../samples';

const POST = `---
title: 시험 다이제스트
date: 2025-09-08
---

# 1. [A Paper](https://arxiv.org/abs/2509.04664v2)

## Conclusion
결론이다.
`;
const BROKEN = `---
title: 시험
date:   언젠가
---

# 1. [A](https://arxiv.org/abs/2509.04664)

## 결론
글

# 2. 링크 없는, 논문: 100%

## 결론
글
`;

const writing = ['write', '2511.01234', '--server', 'localhost:9', '--model', 'm', '--out', 'a.md'];

let home: string;
let packed: readonly string[];
let folder: string;
const started = new Set<ChildProcess>();

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

function run(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const program = () => join(home, 'node_modules/yoyak-digest/dist/yoyak-digest.js');
const installed = (...args: string[]) => run(process.execPath, [program(), ...args], folder);

/** What the program does, without starting it: a process each would cost more than all that they do. */
async function digest(...args: string[]): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const hear = (stream: keyof typeof said) => (line: string) => {
    said[stream] += `${line}\n`;
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(hear('stdout')),
    vi.spyOn(console, 'error').mockImplementation(hear('stderr')),
  ];
  try {
    return { code: await main(args, folder), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Starts the program; `until` gives its output once it holds a text, `ended` how it ended. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [program(), ...args], { cwd: folder });
  started.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      child.emit('said');
    });
  }
  const ended = once(child, 'close');
  return {
    until: async (wanted: RegExp): Promise<string> => {
      while (!wanted.test(output)) {
        if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${output}`);
        await Promise.race([once(child, 'said'), ended]);
      }
      const said = output;
      output = '';
      return said;
    },
    stop: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      const [code] = await ended;
      return { code, output };
    },
  };
}

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const read = (path: string) => readFile(join(folder, path), 'utf8');

// The package as npm would get it, packed and installed without a network.
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'yoyak-cli-'));
  const made = join(home, 'package');
  await mkdir(made);
  for (const name of ['package.json', 'README.md', 'LICENSE'])
    await cp(`cli/${name}`, join(made, name));
  const outDir = ['--outDir', join(made, 'dist')];
  await expectSuccess(run('npm', ['run', '--silent', 'build:cli', '--', ...outDir], '.'));
  await writeFile(join(home, 'package.json'), '{ "private": true }');
  const install = ['install', '--install-links', '--ignore-scripts', '--offline'];
  await expectSuccess(run('npm', [...install, '--no-audit', '--no-fund', './package'], home));
  const found = await readdir(join(home, 'node_modules/yoyak-digest'), {
    recursive: true,
    withFileTypes: true,
  });
  packed = found
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) =>
      relative(join(home, 'node_modules/yoyak-digest'), join(parentPath, name)),
    )
    .sort();
});

async function expectSuccess(running: Promise<Ended>): Promise<Ended> {
  const ended = await running;
  if (ended.code !== 0) throw new Error(ended.stderr);
  return ended;
}

beforeEach(async () => {
  folder = await mkdtemp(join(home, 'try-'));
});
afterEach(async () => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
  started.clear();
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe('the package', () => {
  it('holds the program, its licences and nothing else, and needs no other package', async () => {
    expect(packed).toEqual([
      'LICENSE',
      'README.md',
      'dist/licenses.md',
      'dist/yoyak-digest.js',
      'package.json',
    ]);
    const installed = await readdir(join(home, 'node_modules'));
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['yoyak-digest']);
  });

  it('compiles by npx to the bytes that the extension is built with', async () => {
    await cp('data/digests', join(folder, 'posts'), { recursive: true });
    const npx = ['--offline', 'yoyak-digest', 'compile', 'posts', '--out', 'feed'];
    const { code, stdout } = await run('npx', npx, folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^피드 제목이 없어 “Paper digests”로 .*--title.*\n다이제스트 2개, 논문 요약 51개 \(\d+ ms\)\n$/,
    );
    const about = { title: 'Paper digests', language: 'ko' };
    const { files } = await compileFeed(about, await readPosts('data/digests'));
    for (const { path, text } of files) expect(await read(`feed/${path}`)).toBe(text);
    expect(await readdir(join(folder, 'feed/digests'))).toHaveLength(files.length - 1);
  });

  it('tells its version and how it is used', async () => {
    const { version } = JSON.parse(await readFile('cli/package.json', 'utf8'));
    expect((await installed('--version')).stdout).toBe(`${version}\n`);
    const help = await digest('--help');
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('사용법') });
    const checking = await installed('check', '--help', '--lang', 'en');
    expect(checking).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: .* check/) });
  });

  it.each([
    ['사용법', []],
    ['“publish” 명령은 없어요', ['publish']],
    ['--publish 옵션은 없어요', ['--publish']],
    ['어떤 폴더나 파일을', ['compile', '--out', 'feed']],
    ['하나 더 적은 것: more', ['compile', 'posts', 'more', '--out', 'feed']],
    ['--out 뒤에', ['compile', 'posts']],
    ['--out 옵션의 값이', ['compile', 'posts', '--out']],
    ['--nonsense 옵션은 없어요', ['compile', 'posts', '--out', 'feed', '--nonsense']],
    ['https://까지 주소를', ['compile', 'posts', '--out', 'feed', '--homepage', 'blog']],
    ['어떤 폴더나 파일을', ['check']],
    ['어떤 폴더나 파일을', ['check', '--feed=']],
    ['어떤 폴더나 파일을', ['check', '']],
    ['--제목 옵션은', ['check', '--제목', 'x']],
    ['하나만 적어 주세요: --feed, posts', ['check', 'posts', '--feed', 'feed']],
    ['하나만 적어 주세요: --json', ['check', 'posts', '--json', '--github']],
    ['--json 옵션에는 값을', ['check', 'posts', '--json=yes']],
    ['--out 뒤에', ['watch', 'posts']],
    ['논문 번호나', ['write', '--out', 'a.md']],
    ['--server 뒤에', ['write', '2511.01234', '--out', 'a.md']],
    ['변수의 이름을', [...writing, '--fetch', '--key-env', 'YOYAK_NO_SUCH_KEY']],
    ['하나만 적어 주세요: --abstracts', [...writing, '--abstracts', 'a', '--html', 'b']],
    ['65535까지의 번호를', ['serve', 'posts', '--port', '65536']],
    ['Give ko or en', ['check', 'posts', '--lang', 'fr']],
  ])('exits with 2, says “%s” and how it is used for %j', async (sentence, args) => {
    const { code, stdout, stderr } = await digest(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toContain(sentence);
    const [, usage = ko.usage.main] =
      Object.entries(ko.usage).find(([name]) => name === args[0]) ?? [];
    expect(stderr).toContain(usage);
  });

  it('says and ends as a process what it does here', async () => {
    await write('blog/a.md', POST);
    await write('blog/b.md', BROKEN);
    const ways = [
      ['check', 'blog'],
      ['check', 'blog/a.md', '--json'],
      ['check', 'none'],
      ['publish'],
    ];
    const ended = await Promise.all(ways.map((args) => installed(...args)));
    expect(ended.map(({ code }) => code)).toEqual([1, 0, 2, 2]);
    for (const [at, args] of ways.entries()) expect(ended[at]).toEqual(await digest(...args));
  });
});

describe('check', () => {
  const places = ['blog/b.md:3:9', 'blog/b.md:11:6'];

  it('names each problem by file, line and column and says what to do', async () => {
    await write('blog/a.md', POST);
    await write('blog/b.md', BROKEN);
    const { code, stdout } = await digest('check', 'blog');
    expect(code).toBe(1);
    const [first, second, ...rest] = stdout.trimEnd().split('\n');
    expect(first).toMatch(`${places[0]}  머리말의 날짜를 읽지 못했어요.`);
    expect(second).toMatch(`${places[1]}  “링크 없는, 논문: 100%” 제목에서`);
    expect(rest).toEqual(['', '글 2개 가운데 1개에서 문제 2개를 찾았어요.']);
    expect(stdout).not.toContain('\u001b');
  });

  it('speaks English when asked', async () => {
    await write('b.md', BROKEN);
    const { stdout } = await digest('--lang=en', 'check', 'b.md');
    expect(stdout).not.toMatch(/[가-힣](?!.*”)/);
    expect(stdout).toMatch('b.md:3:9  The date in the front matter could not be read.');
    expect(stdout).toMatch('The heading “링크 없는, 논문: 100%” has no arXiv id');
    expect(stdout).toMatch('2 problems in 1 of 1 post.');
  });

  it('gives a program the same, and GitHub its annotations', async () => {
    await write('a, b/b.md', BROKEN);
    const { problems } = JSON.parse((await digest('check', 'a, b', '--json')).stdout);
    expect(problems).toMatchObject([
      { file: 'a, b/b.md', line: 3, column: 9, code: 'unreadable-date' },
      { file: 'a, b/b.md', line: 11, column: 6, code: 'no-paper-id' },
    ]);
    const { stdout } = await digest('check', 'a, b', '--github');
    const [, annotation] = stdout.split('\n');
    expect(annotation).toMatch(
      /^::warning file=a%2C b\/b\.md,line=11,col=6::“링크 없는, 논문: 100%25” /,
    );
  });

  it('counts columns as editors do, whatever the line ends and marks of the file', async () => {
    await write(
      'b.md',
      `\uFEFF${BROKEN.replace('2. 링크', '2. 🙂 링크').replaceAll('\n', '\r\n')}`,
    );
    const { problems } = JSON.parse((await digest('check', 'b.md', '--json')).stdout);
    expect(problems).toMatchObject([
      { line: 3, column: 9 },
      { line: 11, column: 6 },
    ]);
    await write('c.md', Buffer.concat([Buffer.from(POST), Buffer.from([0x20, 0xb0])]));
    const broken = JSON.parse((await digest('check', 'c.md', '--json')).stdout);
    expect(broken.problems).toMatchObject([{ line: 10, column: 2, code: 'broken-letter' }]);
  });

  it('exits with 0 when there is no problem and 2 when there is nothing to check', async () => {
    await write('blog/a.md', POST);
    expect(await digest('check', 'blog', 'blog/a.md')).toMatchObject({
      code: 0,
      stdout: '글 2개를 읽었고 문제가 없어요.\n',
    });
    await write('empty/notes.txt', 'x');
    expect(await digest('check', 'empty')).toMatchObject({ code: 2, stdout: '' });
    expect(await digest('check', 'nowhere')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('compile', () => {
  it('says where a problem is as check does', async () => {
    await write('blog/b.md', BROKEN);
    const compiled = await digest('compile', 'blog', '--out', 'feed', '--title', '시험');
    const checked = await digest('check', 'blog');
    const places = (stdout: string) => stdout.split('\n').slice(0, 3);
    expect(places(compiled.stdout)).toEqual(places(checked.stdout));
    expect(compiled).toMatchObject({ code: 0, stdout: expect.not.stringContaining('--title') });
  });

  it.each([
    ['posts', 'posts'],
    ['posts', 'posts/feed'],
    ['posts/2025', './posts'],
    ['.', 'feed'],
  ])('writes no feed of %s into %s', async (from, out) => {
    await write('posts/2025/a.md', POST);
    for (const command of ['compile', 'watch']) {
      const { code, stdout, stderr } = await digest(command, from, '--out', out);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^글과 피드는 서로 다른 폴더에 있어야 해요: .*\n$/);
    }
    expect(await readdir(join(folder, 'posts'))).toEqual(['2025']);
  });
});

describe('a draft', () => {
  const DRAFT = POST.replace('date:', 'draft: true\ndate:');

  it('is told by check and is no reason to fail', async () => {
    await write('blog/a.md', POST);
    await write('blog/b.md', DRAFT);
    const { code, stdout } = await digest('check', 'blog');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^blog\/b\.md:3:1 {2}초안이나 비공개 글이라 건너뛰었어요\..*\n\n글 2개를 읽었고 문제가 없어요/,
    );
    const github = (await digest('check', 'blog', '--github', '--lang', 'en')).stdout;
    expect(github).toMatch(/^::notice file=blog\/b\.md,line=3,col=1::This is a draft/);
    await write('blog/c.md', BROKEN);
    expect(await digest('check', 'blog')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('글 3개 가운데 1개에서 문제 2개'),
    });
  });

  it('is not in the feed', async () => {
    await write('blog/a.md', POST);
    await write('blog/b.md', DRAFT);
    await digest('compile', 'blog', '--out', 'feed');
    expect(decodeIndex(await read('feed/index.json')).digests.map(({ id }) => id)).toEqual(['a']);
    expect(await readdir(join(folder, 'feed/digests'))).toHaveLength(1);
    await write('blog/a.md', DRAFT);
    const { stdout } = await digest('compile', 'blog', '--out', 'feed', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ digests: 0, problems: [{}, {}] });
    expect(await readdir(join(folder, 'feed/digests'))).toEqual([]);
    expect(await digest('check', '--feed', 'feed')).toMatchObject({ code: 0 });
  });
});

it('a digest without papers stays in the feed, and check --feed names it', async () => {
  await write('blog/a.md', POST.replace(/^# 1[\s\S]*/m, '오늘은 쉬어요.\n'));
  await digest('compile', 'blog', '--out', 'feed');
  const { code, stdout } = await digest('check', '--feed', 'feed');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^feed\/digests\/a\.\w+\.json {2}논문이 없는 다이제스트예요\..*\n\n피드에 문제가 없/,
  );
});

it.each([
  [
    'nothing below its heading',
    '결론이다.\n',
    '10:7',
    '“A Paper” 논문에는 링크만 있고',
    '“A Paper” has links only',
  ],
  [
    'not even a section',
    '## Conclusion\n결론이다.\n',
    '10:7',
    '“A Paper” 논문에는 링크만 있고',
    '“A Paper” has links only',
  ],
])('a paper with %s is told at its heading', async (_, gone, place, korean, english) => {
  const second = POST.slice(POST.indexOf('# 1.')).replace('2509.04664v2', '2509.04665');
  await write('a.md', POST + second.replace(gone, ''));
  for (const [lang, sentence] of [
    ['ko', korean],
    ['en', english],
  ] as const) {
    const { code, stdout } = await digest('check', 'a.md', '--lang', lang);
    expect(stdout).toContain(`a.md:${place}  ${sentence}`);
    expect(code).toBe(1);
  }
});

it('posts are told from a feed', async () => {
  await write('feed/index.json', '{"format": "paper-digest-feed"}');
  const { code, stderr } = await digest('check', 'feed');
  expect({ code, stderr }).toEqual({ code: 2, stderr: `${ko.wrongPlace.feedInstead('feed')}\n` });
});

it.each([
  ['2025-09-07', 'told', 1],
  ['2025-09-06', 'not told', 0],
])('at 23:00 UTC of September 5, 2025, a date of %s is %s', async (day, _told, code) => {
  await write('a.md', POST.replace('2025-09-08', day));
  const said: string[] = [];
  const terminal = { ...openTerminal(folder, 'ko'), say: (line: string) => said.push(line) };
  expect(await check(['a.md'], terminal, () => Date.UTC(2025, 8, 5, 23))).toBe(code);
  const told = 'a.md:3:7  날짜(2025-09-07)가 아직 오지 않았어요. 날짜가 맞는지 확인해 주세요.';
  expect(said.includes(told)).toBe(code === 1);
});

describe('check --feed', () => {
  async function makeFeed(): Promise<string> {
    await write('posts/2025-09-08-a.md', POST);
    await write('posts/2025-09-09-b.md', POST.replace('09-08', '09-09'));
    await digest('compile', 'posts', '--out', 'feed');
    const [newest] = decodeIndex(await read('feed/index.json')).digests;
    return newest?.url ?? '';
  }
  const edit = async (path: string, from: string, to: string) =>
    write(
      path,
      (await read(path)).replace(from, () => to),
    );

  it('finds nothing wrong with a feed that was just made, by folder or index.json', async () => {
    await makeFeed();
    const whole = { code: 0, stdout: '피드에 문제가 없어요. 다이제스트 2개를 확인했어요.\n' };
    expect(await digest('check', '--feed', 'feed')).toMatchObject(whole);
    expect(await digest('check', '--feed', 'feed/index.json')).toMatchObject(whole);
  });

  it.each<[string, string, (url: string) => Promise<unknown>]>([
    ['a letter', 'feed-hash', (url) => edit(`feed/${url}`, '결론이다', '결론이당')],
    ['the end of a file', 'feed-malformed', (url) => edit(`feed/${url}`, ']}\n', '')],
    ['a size', 'feed-size', (url) => edit(`feed/${url}`, '결론이다', '결론')],
    ['a file', 'feed-missing', (url) => rm(join(folder, 'feed', url))],
    ['a stray', 'feed-stray', () => write('feed/digests/old.0123456789ab.json', '{}')],
    ['an id', 'feed-duplicate', () => edit('feed/index.json', '2025-09-08-a"', '2025-09-09-b"')],
    [
      'a title',
      'feed-differs',
      () => edit('feed/index.json', '"title": "시험 ', '"title": "실험 '),
    ],
    ['the index', 'feed-malformed', () => edit('feed/index.json', '"version": 1', '"version": 0')],
    ['the index, gone', 'feed-missing', () => rm(join(folder, 'feed/index.json'))],
    [
      'a day',
      'feed-malformed',
      () => edit('feed/index.json', '"date": "2025-09-09"', '"date": "2025-09-10"'),
    ],
    ['a path', 'feed-malformed', (url) => edit('feed/index.json', `"${url}"`, '"../secret.json"')],
    ['a version', 'feed-malformed', () => edit('feed/index.json', '"version": 1', '"version": 2')],
  ])('notices that %s was damaged: %s', async (_what, code, damage) => {
    await damage(await makeFeed());
    const checked = await digest('check', '--feed', 'feed', '--json');
    expect(checked.code).toBe(1);
    const { problems } = JSON.parse(checked.stdout);
    expect(problems).toContainEqual(
      expect.objectContaining({ code, file: expect.stringMatching(/^feed\//) }),
    );
  });

  it.each([
    [
      'a digest beside the page of its year',
      '"2026-01-01-69",\n   "date": "2026-01-01"',
      '"2026-01-01-69",\n   "date": "2025-01-02"',
    ],
    ['a page with digests of another year', '"year": "2025"', '"year": "2024"'],
    ['a pack that lies elsewhere', '"packs/2025', '"pages/2025'],
  ])('notices %s, which the extension refuses', async (_what, from, to) => {
    const posts = Array.from({ length: 70 }, (_, at) => sampleDigest(`2026-01-01-${at}`, []));
    const about = { title: '피드', language: 'ko' };
    const files = await encodeFeed(about, [...posts, sampleDigest('2025-01-01', [])], {
      paged: true,
    });
    for (const { path, text } of files) await write(`feed/${path}`, text);
    expect(await digest('check', '--feed', 'feed')).toMatchObject({ code: 0 });
    await edit('feed/index.json', from, to);
    expect(await read('feed/index.json')).toContain(to);
    const checked = await digest('check', '--feed', 'feed', '--json');
    expect(checked.code).toBe(1);
    const { problems } = JSON.parse(checked.stdout);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'feed-malformed' }));
  });

  it.each<[string, string, (pack: string) => Promise<unknown>]>([
    ['holds another digest than its year', 'feed-pack', (pack) => swap(pack)],
    ['is cut short', 'feed-malformed', (pack) => edit(pack, ']\n', '')],
    ['is no list', 'feed-malformed', (pack) => write(pack, '{}')],
    ['is missing', 'feed-missing', (pack) => rm(join(folder, pack))],
    ['was edited', 'feed-hash', (pack) => edit(pack, '결론이다', '결론이당')],
    ['is not named any more', 'feed-stray', (pack) => cp(join(folder, pack), otherPack())],
  ])('notices that a pack %s', async (_what, code, damage) => {
    const files = await encodeFeed(
      { title: '피드', language: 'ko' },
      [...'01234']
        .map((n) => sampleDigest(`202${n}-01-01`, ['2509.04664'], '결론이다.'))
        .concat(Array.from({ length: 60 }, (_, at) => sampleDigest(`2026-01-01-${at}`, []))),
      { paged: true },
    );
    for (const { path, text } of files) await write(`feed/${path}`, text);
    expect(await digest('check', '--feed', 'feed')).toMatchObject({ code: 0 });
    const [page] = decodeIndex(await read('feed/index.json')).pages ?? [];
    await damage(`feed/${page?.pack?.url}`);
    const checked = await digest('check', '--feed', 'feed', '--json');
    expect(checked.code).toBe(1);
    expect(JSON.parse(checked.stdout).problems).toContainEqual(
      expect.objectContaining({ code, file: expect.stringMatching(/^feed\/packs\//) }),
    );
  });
  it.each<[string, string, (pack: string) => Promise<unknown>]>([
    ['was edited', 'feed-hash', (pack) => edit(pack, '"year": "2023"', '"year": "2013"')],
    ['is missing', 'feed-missing', (pack) => rm(join(folder, pack))],
  ])('notices that the pack of all pages %s', async (_what, code, damage) => {
    const years = [...'01234']
      .map((n) => sampleDigest(`202${n}-01-01`, ['2509.04664']))
      .concat(Array.from({ length: 60 }, (_, at) => sampleDigest(`2026-01-01-${at}`, [])));
    const files = await encodeFeed({ title: '피드', language: 'ko' }, years, { paged: true });
    for (const { path, text } of files) await write(`feed/${path}`, text);
    expect(await digest('check', '--feed', 'feed')).toMatchObject({ code: 0 });
    const { pagesPack } = decodeIndex(await read('feed/index.json'));
    await damage(`feed/${pagesPack?.url}`);
    const checked = await digest('check', '--feed', 'feed', '--json');
    expect(JSON.parse(checked.stdout).problems).toContainEqual(
      expect.objectContaining({ code, file: expect.stringMatching(/packs\/pages\./) }),
    );
  });

  it.each(['pack', 'newestPack'] as const)(
    'notices that %s of the newest was edited',
    async (name) => {
      const months = Array.from({ length: 40 }, (_, at) =>
        sampleDigest(`2026-0${at < 35 ? 1 : 2}-01-${at}`, ['2509.04664'], '결론이다.'),
      );
      for (const { path, text } of await encodeFeed({ title: '피드', language: 'ko' }, months))
        await write(`feed/${path}`, text);
      expect(await digest('check', '--feed', 'feed')).toMatchObject({ code: 0 });
      const { [name]: pack } = decodeIndex(await read('feed/index.json'));
      await edit(`feed/${pack?.url}`, '결론이다', '결론이당');
      const checked = await digest('check', '--feed', 'feed', '--json');
      expect(JSON.parse(checked.stdout).problems).toContainEqual(
        expect.objectContaining({ code: 'feed-hash', file: `feed/${pack?.url}` }),
      );
    },
  );

  const otherPack = () => join(folder, 'feed/packs/2001.0123456789ab.json');
  /** A pack that is what the index says of it, and still another year's. */
  async function swap(pack: string): Promise<void> {
    const text = (await read(pack)).replace('결론이다', '결론이당');
    await write(pack, text);
    const index = JSON.parse(await read('feed/index.json'));
    index.pages[0].pack.bytes = Buffer.byteLength(text);
    index.pages[0].pack.sha256 = createHash('sha256').update(text).digest('hex');
    await write('feed/index.json', JSON.stringify(index));
  }
});

describe('watch', () => {
  it('compiles again on each change, survives broken posts, and ends cleanly', async () => {
    await write('posts/a.md', POST);
    const watching = start('watch', 'posts', '--out', 'feed');
    await watching.until(/다이제스트 1개, 논문 요약 1개/);
    const titles = async () =>
      decodeIndex(await read('feed/index.json')).digests.map(({ title }) => title);
    expect(await titles()).toEqual(['시험 다이제스트']);

    await write('posts/2025/b.md', POST.replace('시험', '새'));
    await watching.until(/다이제스트 2개, 논문 요약 2개 \(\d+ ms\)\n/);
    expect(await titles()).toEqual(['시험 다이제스트', '새 다이제스트']);

    await write('posts/a.md', '---\ntitle: "반만 쓴');
    await watching.until(/문제 \d+개: yoyak-digest check posts\n/);
    await write('posts/a.md', POST.replace('시험', '고친'));
    await watching.until(/다이제스트 2개, 논문 요약 2개 \(\d+ ms\)\n/);
    expect(await titles()).toContain('고친 다이제스트');

    await rm(join(folder, 'posts'), { recursive: true });
    await watching.until(/없어요/);
    expect(await titles()).toHaveLength(2);
    await write('posts/c.md', POST);
    await watching.until(/다이제스트 1개/);
    expect(await readdir(join(folder, 'feed/digests'))).toHaveLength(1);
    expect(await watching.stop('SIGINT')).toEqual({ code: 0, output: '' });
  });
});

describe('serve', () => {
  async function ask(url: string, init?: RequestInit) {
    const response = await fetch(url, init);
    const { status, headers } = response;
    return { status, text: await response.text(), header: (name: string) => headers.get(name) };
  }
  const addressIn = (said: string) => said.match(/http:\S+/)?.[0] ?? '';

  it('serves posts as a feed that every page may read, and follows their changes', async () => {
    await write('posts/a.md', POST);
    const serving = start('serve', 'posts', '--port', '0');
    const address = addressIn(await serving.until(/다이제스트 1개.*\n/));
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/index\.json$/);
    const first = await ask(address);
    expect(first).toMatchObject({ status: 200 });
    expect(first.header('access-control-allow-origin')).toBe('*');
    expect(first.header('cache-control')).toBe('no-cache');
    const etag = first.header('etag') ?? '';
    const known = await ask(address, { headers: { 'If-None-Match': etag }, cache: 'no-store' });
    expect(known).toMatchObject({ status: 304, text: '' });
    expect(known.header('access-control-allow-origin')).toBe('*');

    const [listed] = decodeIndex(first.text).digests;
    const file = await ask(new URL(listed?.url ?? '', address).href);
    expect(file.header('cache-control')).toContain('immutable');
    expect(Buffer.byteLength(file.text)).toBe(listed?.bytes);

    await write('posts/b.md', POST);
    await serving.until(/다이제스트 2개.*\n/);
    expect(decodeIndex((await ask(address)).text).digests).toHaveLength(2);
    expect(await readdir(folder)).toEqual(['posts']);
    expect(await serving.stop('SIGTERM')).toEqual({ code: 0, output: '' });
  });

  it('shows of a folder only what belongs to its feed', async () => {
    await write('posts/a.md', POST);
    await digest('compile', 'posts', '--out', 'feed');
    await write('feed/.env', 'SECRET');
    await write('feed/notes.json', '{}');
    const serving = start('serve', 'feed', '--port', '0', '--lang', 'en');
    const address = addressIn(await serving.until(/Ctrl\+C/));
    const statusOf = (path: string, method = 'GET') =>
      new Promise((resolve, reject) => {
        const { port } = new URL(address);
        // As it is written: fetch would take the dots out.
        request({ port, path, method, host: '127.0.0.1' }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await statusOf('/index.json')).toBe(200);
    expect(await statusOf('/index.json', 'HEAD')).toBe(200);
    expect(await statusOf('/index.json', 'OPTIONS')).toBe(204);
    expect(await statusOf('/index.json', 'POST')).toBe(405);
    const hidden = [
      '/',
      '/digests/',
      '/.env',
      '/notes.json',
      '/../posts/a.md',
      '/digests/..%2f.env',
      '/%',
    ];
    for (const path of hidden) expect([path, await statusOf(path)]).toEqual([path, 404]);
    expect(await serving.stop('SIGINT')).toMatchObject({ code: 0 });
  });

  it('answers this computer alone, and says when its port is taken', async () => {
    await write('posts/a.md', POST);
    const serving = start('serve', 'posts', '--port', '0');
    const { port } = new URL(addressIn(await serving.until(/다이제스트 1개.*\n/)));
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) {
      await expect(fetch(`http://${address}:${port}/index.json`)).rejects.toThrow();
    }
    const second = await digest('serve', 'posts', '--port', port);
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toContain(`${port}번 포트는 이미 쓰이고 있어요.`);
    expect((await digest('serve', 'nowhere', '--port', '0')).code).toBe(1);
    await serving.stop('SIGTERM');
  });
});

describe('the documentation', () => {
  const commandsOf = async (file: string) => {
    const blocks = (await readFile(file, 'utf8')).matchAll(/^```sh\n([^`]*)^```/gm);
    return [...blocks].flatMap(([, block = '']) => block.trim().split('\n'));
  };

  it('gives the same commands in both languages, and each of them works', async () => {
    const commands = await commandsOf('docs/publish.md');
    const korean = commands.map((command) => command.replace(' --lang en', ''));
    expect(await commandsOf('docs/publish.ko.md')).toEqual(korean);
    await cp('data/digests', join(folder, '_posts'), { recursive: true });
    const ours = commands.filter((command) => command.startsWith('npx yoyak-digest '));
    expect(ours.length).toBeGreaterThan(6);
    for (const command of ours) {
      const words = command.match(/"[^"]*"|\S+/g) ?? [];
      const args = words.slice(2).map((word) => word.replaceAll('"', ''));
      // These ask a model, and arXiv: test/docs.test.ts has doubles of both.
      if (args[0] === 'write') continue;
      if (args[0] === 'serve' || args[0] === 'watch') {
        // The port that is taken by default may be in use where the tests run.
        const started = start(...args, ...(args[0] === 'serve' ? ['--port', '0'] : []));
        await started.until(/다이제스트 2개|2 digests/);
        expect([command, await started.stop('SIGINT')]).toMatchObject([command, { code: 0 }]);
      } else expect([command, await digest(...args)]).toMatchObject([command, { code: 0 }]);
    }
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
    for (const command of commands.filter((each) => each.startsWith('npm run '))) {
      expect(Object.keys(scripts)).toContain(command.split(' ')[2]);
    }
  });

  it('shows a workflow whose actions are pinned and whose steps work', async () => {
    const workflow = load(await readFile('docs/examples/publish-feed.yml', 'utf8')) as Workflow;
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    for (const { uses } of steps.filter((step) => step.uses)) {
      expect(uses).toMatch(/^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
    }
    const { name, version } = JSON.parse(await readFile('cli/package.json', 'utf8'));
    expect(workflow.env.DIGEST).toBe(`npx --yes ${name}@${version}`);
    await cp('data/digests', join(folder, '_posts'), { recursive: true });
    const env = {
      ...process.env,
      ...workflow.env,
      DIGEST: `${process.execPath} ${program()}`,
      GITHUB_REPOSITORY: 'owner/blog',
      GITHUB_SERVER_URL: 'https://github.com',
    };
    for (const { run: script } of steps) {
      if (script) await promisify(execFile)('bash', ['-e', '-c', script], { cwd: folder, env });
    }
    const index = decodeIndex(await read('_site/feed/index.json'));
    expect(index).toMatchObject({
      title: 'owner/blog',
      homepage: 'https://github.com/owner/blog',
      digests: [{}, {}],
    });
  });
});

type Step = { readonly uses?: string; readonly run?: string };
type Workflow = {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
};

describe('write, as it is installed', () => {
  const opened = useModels();
  const args = () => [
    ...['write', '2511.01234', '2511.01235', '--server', `${opened.origin}/v1`],
    ...['--model', 'lantern:8b', '--abstracts', 'abstracts.json', '--out', 'post.md'],
  ];
  const asked = () => opened.double.requests.filter(({ section }) => section !== undefined);
  beforeEach(async () => {
    const { title, abstract } = modelPaper;
    const row = { title, abstract };
    await write('abstracts.json', JSON.stringify({ '2511.01234': row, '2511.01235': row }));
  });

  it.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
    'leaves whole summaries after %s, goes on from there, and compiles',
    async (signal) => {
      const running = start(...args());
      opened.double.setPace(1);
      await running.until(/\[1\/2\] 2511\.01234/);
      opened.double.behave({ kind: 'stalls', after: 1 });
      await expect.poll(() => asked().length).toBeGreaterThan(5);
      const { code, output } = await running.stop(signal);
      if (signal !== 'SIGKILL')
        expect([code, output]).toEqual([2, expect.stringContaining('멈췄어요')]);
      const half = await read('post.md');
      expect(half.match(/^# \d+\. /gm)).toEqual(['# 1. ']);
      expect(half.match(/^## /gm)).toHaveLength(5);
      opened.double.setPace(0);
      opened.double.behave();
      opened.double.requests.length = 0;
      expect(await installed(...args())).toMatchObject({ code: 0, stderr: '' });
      expect(asked()).toHaveLength(5);
      const whole = await read('post.md');
      expect(whole).toContain(half.slice(half.indexOf('# 1. ')));
      expect(await installed('check', 'post.md')).toMatchObject({ code: 0 });
      expect((await installed('compile', 'post.md', '--out', 'feed')).code).toBe(0);
      const [name = ''] = await readdir(join(folder, 'feed/digests'));
      const { entries } = JSON.parse(await read(`feed/digests/${name}`));
      expect(entries.map(({ paper, made }: Entry) => [paper, made?.model])).toEqual([
        ['2511.01234', 'lantern:8b'],
        ['2511.01235', 'lantern:8b'],
      ]);
    },
  );

  it('is run every day by a workflow that works, and commits the post', async () => {
    const workflow = load(await readFile('docs/examples/write-digest.yml', 'utf8')) as Workflow;
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    for (const { uses } of steps.filter((step) => step.uses))
      expect(uses).toMatch(/^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
    const { name, version } = JSON.parse(await readFile('cli/package.json', 'utf8'));
    expect(workflow.env.DIGEST).toBe(`npx --yes ${name}@${version}`);
    expect(workflow.env.TEXTS).toBe('--fetch');
    const env = {
      ...process.env,
      ...workflow.env,
      DIGEST: `${process.execPath} ${program()}`,
      SERVER: `${opened.origin}/v1`,
      MODEL: 'lantern:8b',
      MODEL_KEY: 'secret',
      TEXTS: '--abstracts abstracts.json',
    };
    const bash = (script: string) =>
      promisify(execFile)('bash', ['-e', '-c', script], { cwd: folder, env });
    const [writing = '', committing = '', publishing = ''] = steps.flatMap(({ run }) => run ?? []);
    expect(publishing).toContain('publish-feed.yml');
    await bash(
      'git init -q --bare ../remote.git && git init -q -b main && git remote add origin ../remote.git',
    );
    await bash('git config push.autoSetupRemote true');
    // A day without papers has no post and no commit.
    await bash(writing);
    await bash(committing);
    await write('ids.txt', '2511.01234\n2511.01235\n');
    await bash('mkdir papers && mv ids.txt "papers/$(date +%F).txt"');
    opened.double.behave({ kind: 'lie', lie: 'new-figures', at: 'results', times: 1 });
    await bash(writing);
    await bash(committing);
    const { stdout } = await bash('git --git-dir ../remote.git ls-tree -r --name-only main');
    expect(stdout).toMatch(/^_posts\/\d{4}-\d\d-\d\d-my-digest\.md\n$/);
    // With nothing new there is nothing to commit.
    await bash(writing);
    await bash(committing);
    expect((await bash('git rev-list --count main')).stdout).toBe('1\n');
    // A server that refuses fails the run.
    opened.double.behave({ kind: 'status', status: 401 });
    await bash('rm _posts/*');
    await expect(bash(writing)).rejects.toMatchObject({ code: 1 });
  });
});
