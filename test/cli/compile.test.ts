import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileFeed } from '../../cli/feed/compileFeed';
import { main } from '../../cli/main';
import { decodeDigest, decodeIndex } from '../../core/feed/decode';
import { hash } from '../../core/hash';
import { choosePosts } from '../../core/source/github/posts';
import { encodeEucKr } from '../doubles/static';

const POST = `---
title: 시험 다이제스트
date: 2025-09-08
---

# 1. [A Paper](https://arxiv.org/abs/2509.04664v2)

## Conclusion
결론이다.
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yoyak-compile-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What the program does with these words: its exit code, and what it says. */
async function compile(...args: string[]) {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const text = ({ mock }: typeof said) => mock.calls.join('\n');
  try {
    const code = await main(['compile', ...args], folder);
    return { code, stdout: text(said), stderr: text(complained) };
  } finally {
    vi.restoreAllMocks();
  }
}

async function post(path: string, text = POST): Promise<void> {
  const file = join(folder, 'posts', path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
}

it('a folder has the same ids as a feed and as posts on GitHub', async () => {
  const paths = [
    '2025-09-08-a.md',
    '2025/09/07.md',
    '2025/08/07.md',
    'bundle/index.md',
    '2025-09-05/README.md',
    'a/x.md',
    'b/x.markdown',
    '요약.md'.normalize('NFD'),
  ];
  const posts = paths.map((path) => ({ path, text: POST }));
  const { files } = await compileFeed({ title: '피드', language: 'ko' }, posts);
  const { digests } = decodeIndex(files[0]?.text ?? '');
  const chosen = choosePosts(paths.map((path) => ({ path, sha: '0', bytes: 1 })));
  expect(chosen.map(({ id }) => id).sort()).toEqual(digests.map(({ id }) => id).sort());
  expect(chosen.find(({ path }) => path === '2025/09/07.md')?.id).toBe('2025-09-07');
  expect(chosen).toHaveLength(paths.length);
});

describe('compile', () => {
  it('writes a feed of a folder and its subfolders by npm, and says so in JSON', async () => {
    await post('2025-09-08-a.md');
    await post('2025/2025-09-07-b.markdown', POST.replace('09-08', '09-07'));
    await post('notes.txt', 'no digest');
    await post('.git/hidden.md');
    await post('node_modules/a/README.md');
    const words = [join(folder, 'posts'), '--out', join(folder, 'out'), '--json'];
    const npm = ['run', '--silent', 'digest:compile', '--', ...words];
    const { stdout } = await promisify(execFile)('npm', npm);
    expect(JSON.parse(stdout)).toEqual({
      digests: 2,
      entries: 2,
      problems: [],
      ms: expect.any(Number),
    });
    const index = decodeIndex(await readFile(join(folder, 'out/index.json'), 'utf8'));
    expect(index.digests.map(({ id }) => id)).toEqual(['2025-09-08-a', '2025-09-07-b']);
    for (const { url, sha256 } of index.digests) {
      const text = await readFile(join(folder, 'out', url), 'utf8');
      expect(await hash(text)).toBe(sha256);
      expect(decodeDigest(text).entries).toMatchObject([{ paper: '2509.04664', version: 2 }]);
    }
  });

  it('tells two posts of one name apart by their folders', async () => {
    await post('a/daily.md');
    await post('b/daily.md');
    await compile('posts', '--out', 'out');
    const index = decodeIndex(await readFile(join(folder, 'out/index.json'), 'utf8'));
    expect(index.digests.map(({ id }) => id)).toEqual(['a-daily', 'b-daily']);
  });

  it('leaves no digest file behind that the feed no longer names', async () => {
    await post('a.md');
    await compile('posts/a.md', '--out', 'out');
    await post('a.md', POST.replace('결론이다', '새 결론이다'));
    await compile('posts/a.md', '--out', 'out');
    expect(await readdir(join(folder, 'out/digests'))).toHaveLength(1);
  });

  it('names each problem by file, line and code, and still writes the feed', async () => {
    await post('2025/a.md', `${POST}\n# 2. A paper without a link\n\n## 결론\n글\n`);
    const { code, stdout } = await compile('posts', '--out', 'out', '--json');
    expect(code).toBe(0);
    const { problems } = JSON.parse(stdout);
    expect(problems).toEqual([
      { file: '2025/a.md', line: 11, code: 'no-paper-id', message: expect.any(String) },
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['EUC-KR', encodeEucKr(POST)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${POST}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(POST, 'utf16le')],
    ['UTF-16, the high byte first', Buffer.from(`\uFEFF${POST}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${POST}`)],
  ])('reads a post in %s as the extension does', async (_what, bytes) => {
    await post('a.md');
    await compile('posts', '--out', 'expected');
    await writeFile(join(folder, 'posts/a.md'), bytes);
    expect(await compile('posts', '--out', 'out', '--json')).toMatchObject({ code: 0 });
    const index = (out: string) => readFile(join(folder, out, 'index.json'), 'utf8');
    expect(await index('out')).toBe(await index('expected'));
  });

  it.each<[string, number[], object]>([
    ['half a letter', [0xec, 0x9d], { line: 10, code: 'broken-letter' }],
    ['what was broken long ago', [0xef, 0xbf, 0xbd], { line: 10, code: 'broken-letter' }],
    ['no text', Array.from({ length: 999 }, (_, at) => (at * 7) % 256), { code: 'not-utf8' }],
  ])('writes nothing while a post has %s', async (_what, bytes, problem) => {
    await post('a.md');
    await writeFile(join(folder, 'posts/b.md'), Buffer.from([...Buffer.from(POST), ...bytes]));
    const { code, stdout, stderr } = await compile('posts', '--out', 'out', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      digests: 0,
      problems: [{ file: 'b.md', ...problem }],
    });
    expect(stderr).toContain('b.md');
    await expect(readFile(join(folder, 'out/index.json'))).rejects.toThrow();
  });

  it('gives an archive of years its pages', async () => {
    const days = Array.from({ length: 460 }, (_, day) =>
      new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10),
    );
    for (const day of days) await post(`${day}-a.md`, POST.replace('2025-09-08', day));
    await compile('posts', '--out', 'out');
    const index = decodeIndex(await readFile(join(folder, 'out/index.json'), 'utf8'));
    expect(index.pages?.map(({ year }) => year)).toEqual(['2023']);
    for (const { url, sha256 } of index.pages ?? []) {
      expect(await hash(await readFile(join(folder, 'out', url), 'utf8'))).toBe(sha256);
    }
  });

  it('touches no file that stays as it is', async () => {
    await post('a.md');
    const compileOnce = () => compile('posts', '--out', 'out');
    await compileOnce();
    const before = await stat(join(folder, 'out/index.json'));
    await compileOnce();
    expect((await stat(join(folder, 'out/index.json'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('writes over no index that is not a feed’s', async () => {
    await post('a.md');
    const index = join(folder, 'site/index.json');
    await mkdir(join(folder, 'site'));
    await writeFile(index, '{"search": []}');
    const { code, stderr } = await compile('posts', '--out', 'site');
    expect(code).toBe(1);
    expect(stderr).toContain(index);
    expect(await readFile(index, 'utf8')).toBe('{"search": []}');
    expect(await readdir(join(folder, 'site'))).toEqual(['index.json']);
  });

  it('exits with 1 when there is nothing to write', async () => {
    const { code, stderr } = await compile('nowhere', '--out', 'out');
    expect(code).toBe(1);
    expect(stderr).toContain('그런 파일이나 폴더가 없어요');
    await mkdir(join(folder, 'posts'));
    expect((await compile('posts', '--out', 'out')).code).toBe(1);
  });

  it('exits with 2 and says how it is used', async () => {
    const { code, stderr } = await compile('a', '--out', 'c', '--homepage', 'blog.example');
    expect(code).toBe(2);
    expect(stderr).toContain('사용법');
  });
});
