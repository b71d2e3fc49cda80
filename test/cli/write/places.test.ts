import { chmod, mkdir, readFile, readlink, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { useWrite } from './useWrite';

const { path, put, parse, run, all, asked } = useWrite();
const ids = async () => (await parse()).digest.entries.map(({ paper }) => paper);

describe('a place for the post', () => {
  it.each<[string, () => Promise<unknown>, string, string]>([
    ['is a folder', () => mkdir(path('post.md')), 'post.md', 'a folder where --out says'],
    ['lies below a file', () => put('posts', ''), 'posts/a/post.md', 'a file where the post'],
    [
      'may only be read',
      async () => {
        await put('post.md', '');
        await chmod(path('post.md'), 0o444);
      },
      'post.md',
      'may only be read',
    ],
    [
      'is in a folder that may only be read',
      () => mkdir(path('posts'), 0o555),
      'posts/a/post.md',
      'may only be read',
    ],
  ])('is refused before a model is asked where it %s', async (_, prepare, out, sentence) => {
    await prepare();
    const { code, complained } = await run(all('2511.01234', '--out', out));
    expect([code, complained]).toEqual([2, expect.stringContaining(sentence)]);
    expect(asked()).toEqual([]);
    await chmod(path(out.split('/')[0]), 0o755);
  });

  it('may be a link, which goes on leading there', async () => {
    await run(all('2511.01234', '--out', 'real.md'));
    await symlink('real.md', path('post.md'));
    expect((await run(all('2511.01235'))).code).toBe(0);
    expect(await readlink(path('post.md'))).toBe('real.md');
    expect(await readFile(path('real.md'), 'utf8')).toContain('abs/2511.01235');
  });
});

describe('papers that are asked for', () => {
  it.each<[string, string | Uint8Array]>([
    [
      'with a mark, remarks and returns',
      '\uFEFF# a\r\n2511.01235 # b\r\n\r\n\t2511.01235\r\ncs/0601001\r\n',
    ],
    ['in UTF-16', Buffer.from('\uFEFF2511.01235\r\ncs/0601001\r\n', 'utf16le')],
    ['with old returns', '2511.01235\rcs/0601001\r'],
  ])('stand in a file %s', async (_, text) => {
    const { abstract, title } = { title: 'A', abstract: 'We show a thing.' };
    await put(
      'abstracts.json',
      JSON.stringify({ '2511.01235': { title, abstract }, 'cs/0601001': { title, abstract } }),
    );
    await put('ids.txt', text);
    await run(all('ids.txt'));
    expect(await ids()).toEqual(['2511.01235', 'cs/0601001']);
  });

  it.each<[string, () => Promise<unknown>, string[], string]>([
    [
      'a file that is not there',
      async () => undefined,
      ['2513.01234'],
      'nor a file that is there: 2513.01234',
    ],
    ['a folder', () => mkdir(path('ids')), ['ids'], 'A folder is where a file should be'],
    [
      'no text',
      () => put('ids', Buffer.from([0, 255, 254, 1, 200, 201, 13, 10])),
      ['ids'],
      'Save it as UTF-8',
    ],
    [
      'two versions',
      async () => undefined,
      ['2511.01234v1', '2511.01234v2'],
      '2511.01234v1, 2511.01234v2',
    ],
  ])('are none: %s', async (_, prepare, words, sentence) => {
    await prepare();
    const { code, complained } = await run(all(...words));
    expect([code, complained]).toEqual([2, expect.stringContaining(sentence)]);
    expect(asked()).toEqual([]);
  });

  it('are of the version that one of them says', async () => {
    await run(all('2511.01234', '2511.01234v2', '2511.01234'));
    expect((await parse()).digest.entries).toMatchObject([{ paper: '2511.01234', version: 2 }]);
  });
});
