import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Recognised } from '../../../core/backup/recogniseFiles';
import { Failure } from '../../../core/failure';
import { encodeFeed } from '../../../core/feed/encode';
import { type DigestFile, filesSource } from '../../../core/files';
import {
  collectDropped,
  collectPicked,
} from '../../../entrypoints/options/arriving/files/collectFiles';
import { sampleDigest } from '../../samples';

type Tree = { readonly [name: string]: Tree | string };

/** A picked file; `path` is set when a folder was picked. */
function picked(name: string, path = ''): File {
  return Object.assign(new File(['# 1.'], name), { webkitRelativePath: path });
}

/** A drop of folders and files, whose directories hand out two entries at a time, as browsers may. */
function drop(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, node]) => ({
    kind: 'file',
    webkitGetAsEntry: () => toEntry(`/${name}`, node),
  }));
  return { items: [{ kind: 'string' }, ...items] } as unknown as DataTransfer;
}

function toEntry(fullPath: string, node: Tree | string): unknown {
  if (node === 'unreadable folder') {
    const readEntries = (_take: unknown, refuse: (error: Error) => void) =>
      refuse(new Error('NotReadableError'));
    return { fullPath, isFile: false, createReader: () => ({ readEntries }) };
  }
  if (typeof node === 'string') {
    const name = fullPath.split('/').at(-1) ?? '';
    return {
      fullPath,
      isFile: true,
      file: (take: (file: File) => void, refuse: (error: Error) => void) =>
        node === 'unreadable' ? refuse(new Error('NotFoundError')) : take(new File([node], name)),
    };
  }
  const children = Object.entries(node).map(([name, child]) =>
    toEntry(`${fullPath}/${name}`, child),
  );
  return {
    fullPath,
    isFile: false,
    createReader: () => ({
      readEntries: (take: (portion: unknown[]) => void) => take(children.splice(0, 2)),
    }),
  };
}

const paths = ({ files }: { files: readonly { path: string }[] }) => files.map(({ path }) => path);

/** The digests that were found; a backup is none. */
async function digests(found: Promise<Recognised>) {
  const recognised = await found;
  if (recognised.kind === 'backup') throw new Error('a backup');
  return recognised;
}

describe('picked files', () => {
  it('are the Markdown ones by path; others are counted, hidden ones are not', async () => {
    const collected = await digests(
      collectPicked([
        picked('b.md', 'posts/b.md'),
        picked('a.MARKDOWN', 'posts/2024/a.MARKDOWN'),
        picked('figure.png', 'posts/figure.png'),
        picked('config', 'posts/.git/config'),
        picked('._b.md', 'posts/._b.md'),
      ]),
    );
    expect(paths(collected)).toEqual(['posts/2024/a.MARKDOWN', 'posts/b.md']);
    expect(collected.skipped).toBe(1);
  });

  it('keep their text and size', async () => {
    const [file] = (await digests(collectPicked([picked('a.md')]))).files;
    expect([await file?.text(), file?.size]).toEqual(['# 1.', 4]);
  });
});

describe('dropped files and folders', () => {
  it('are gone through to the bottom', async () => {
    const found: number[] = [];
    const collected = await digests(
      collectDropped(
        drop({
          'one.md': '1',
          posts: {
            '2025': { 'c.md': '3', 'd.md': '4', 'e.md': '5', 'x.txt': '' },
            '.git': { 'hidden.md': '' },
            'b.md': '2',
          },
        }),
        { onFound: (files) => found.push(files) },
      ),
    );
    expect(paths(collected)).toEqual([
      'one.md',
      'posts/2025/c.md',
      'posts/2025/d.md',
      'posts/2025/e.md',
      'posts/b.md',
    ]);
    expect(collected.skipped).toBe(1);
    expect(found.at(-1)).toBe(6);
  });

  it('that cannot be read are found with the others, and refuse their text', async () => {
    const { files, skipped } = await digests(
      collectDropped(
        drop({ posts: { 'a.md': 'unreadable', locked: 'unreadable folder', 'z.md': '# 1.' } }),
      ),
    );
    expect(paths({ files })).toEqual(['posts/a.md', 'posts/locked', 'posts/z.md']);
    expect(skipped).toBe(0);
    await expect(files[0]?.text()).rejects.toThrow('NotFoundError');
    await expect(files[1]?.text()).rejects.toThrow('NotReadableError');
    expect(await files[2]?.text()).toBe('# 1.');
  });

  it('that are no Markdown are counted, to be read or not', async () => {
    const { files, skipped } = await digests(collectDropped(drop({ 'x.png': 'unreadable' })));
    expect([files.length, skipped]).toEqual([0, 1]);
  });

  it('are left alone once the reader has stopped', async () => {
    const signal = AbortSignal.abort();
    await expect(collectDropped(drop({ posts: {} }), { signal })).rejects.toBe(signal.reason);
  });
});

const POST = `---
title: 시험
date: 2025-09-08
---

# 1. [A Paper](https://arxiv.org/abs/2509.04664)

## Conclusion
결론이다.
`;
const zipOf = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, said]) => [
        path,
        typeof said === 'string' ? new TextEncoder().encode(said) : said,
      ]),
    ),
  );
const given = (name: string, content: string | Uint8Array) =>
  Object.assign(new File([typeof content === 'string' ? content : content.slice()], name), {
    webkitRelativePath: '',
  });
const feedFiles = async (paged = false) => {
  const days = ['2024-03-01-a', '2025-09-08-b'];
  const feed = await encodeFeed(
    { title: '시험', language: 'ko' },
    days.map((id) => sampleDigest(id, ['2509.04664'])),
    { paged },
  );
  return Object.fromEntries(feed.map(({ path, text }) => [path, text]));
};

/** What an import of the files would store, and what it would refuse. */
async function fetchAll(files: readonly DigestFile[]) {
  const source = filesSource(files, []);
  const { digests: listed } = await source.list({});
  return Promise.all(
    listed.map(async (each) => {
      try {
        const { digest, problems } = await source.fetch(each, {});
        return digest?.id ?? problems[0]?.code;
      } catch (error) {
        return error instanceof Failure ? error.code : error;
      }
    }),
  );
}

describe('zips among the files', () => {
  it('are opened, and their posts join the others under their own paths', async () => {
    const { files, skipped, refused } = await digests(
      collectPicked([
        given('posts.ZIP', zipOf({ 'posts/': '', 'posts/a.md': POST, 'posts/x.png': '' })),
        given('b.md', POST),
      ]),
    );
    expect(paths({ files })).toEqual(['b.md', 'posts/a.md']);
    expect([await files[1]?.text(), skipped, refused]).toEqual([POST, 1, []]);
  });

  it('give their posts the same ids whatever they are called, and whether they are packed', async () => {
    const tree = { blog: { '2024': { 'index.md': POST }, '2025': { 'index.md': POST } } };
    const packed = zipOf({ 'blog/2024/index.md': POST, 'blog/2025/index.md': POST });
    const loose = await digests(collectDropped(drop(tree)));
    for (const name of ['blog.zip', 'blog (1).zip']) {
      const { files } = await digests(collectPicked([given(name, packed)]));
      expect(await fetchAll(files)).toEqual(await fetchAll(loose.files));
    }
  });

  it('leave out what macOS and git hide in them', async () => {
    const packed = zipOf({ '__MACOSX/._a.md': 'x', '.git/b.md': 'x', 'a.md': POST });
    const { files, skipped } = await digests(collectPicked([given('a.zip', packed)]));
    expect([paths({ files }), skipped]).toEqual([['a.md'], 0]);
  });

  it('are refused one by one with a reason', async () => {
    const bomb = zipOf({ 'a.md': new Uint8Array(2_000_000) });
    const { files, refused } = await digests(
      collectPicked([
        given('bomb.zip', bomb),
        given('cut.zip', zipOf({ 'a.md': POST }).slice(0, 50)),
        given('out.zip', zipOf({ '../a.md': POST })),
        given('good.zip', zipOf({ 'good.md': POST })),
      ]),
    );
    expect(paths({ files })).toEqual(['good.md']);
    expect(refused.map(({ path, code }) => [path, code])).toEqual([
      ['bomb.zip', 'zip-too-large'],
      ['cut.zip', 'zip-damaged'],
      ['out.zip', 'unsafe-path'],
    ]);
  });

  it('with odd files lose those only, and tell of each', async () => {
    const packed = zipOf({
      '../out.md': POST,
      'bomb.md': new Uint8Array(2_000_000),
      'good.md': POST,
    });
    const { files, refused } = await digests(collectPicked([given('a.zip', packed)]));
    expect(paths({ files })).toEqual(['good.md']);
    expect(refused.map(({ path, code }) => [path, code])).toEqual([
      ['a.zip/../out.md', 'unsafe-path'],
      ['a.zip/bomb.md', 'zip-too-large'],
    ]);
  });

  it('within a zip are opened, and no deeper', async () => {
    const deepest = zipOf({ 'deepest.md': POST });
    const parts = {
      'Export-1.zip': zipOf({ 'a.md': POST, 'deep.zip': deepest }),
      'Export-2.zip': zipOf({ 'b/b.md': POST }),
      'broken.zip': zipOf({ 'c.md': POST }).slice(0, 40),
      'd.md': POST,
    };
    const { files, refused } = await digests(collectPicked([given('export.zip', zipOf(parts))]));
    expect(paths({ files })).toEqual(['a.md', 'b/b.md', 'd.md']);
    expect(await fetchAll(files)).toEqual(['a', 'b', 'd']);
    expect(refused.map(({ path, code }) => [path, code])).toEqual([
      ['export.zip/Export-1.zip/deep.zip', 'zip-nested'],
      ['export.zip/broken.zip', 'zip-damaged'],
    ]);
  });

  it('with one damaged post lose that post only', async () => {
    const packed = zipOf({ 'a.md': POST, 'b.md': `${POST}${POST}` });
    packed[50] = (packed[50] ?? 0) ^ 0xff;
    const { files } = await digests(collectPicked([given('a.zip', packed)]));
    expect(await fetchAll(files)).toEqual(['zip-damaged', 'b']);
  });
});

describe('a feed among the files', () => {
  it.each([false, true])('is found in a folder and in a zip, paged: %s', async (paged) => {
    const feed = await feedFiles(paged);
    const asFolder = Object.entries(feed).map(([path, text]) =>
      Object.assign(given(path, text), { webkitRelativePath: `site/feed/${path}` }),
    );
    for (const chosen of [asFolder, [given('feed.zip', zipOf(feed))]]) {
      const { files, skipped, refused } = await digests(collectPicked(chosen));
      expect((await fetchAll(files)).sort()).toEqual(['2024-03-01-a', '2025-09-08-b']);
      expect([skipped, refused]).toEqual([0, []]);
    }
  });

  it('is held to its hashes, and to what it lists', async () => {
    const feed = await feedFiles();
    const [changed = '', gone = ''] = Object.keys(feed).filter((path) => path !== 'index.json');
    const { [gone]: _gone, ...rest } = feed;
    const packed = zipOf({ ...rest, [changed]: `${feed[changed]} ` });
    const { files } = await digests(collectPicked([given('feed.zip', packed)]));
    expect((await fetchAll(files)).sort()).toEqual(['not-found', 'wrong-hash']);
  });

  it('that is broken is refused, and the posts beside it are not', async () => {
    const { 'index.json': index = '' } = await feedFiles();
    const broken = {
      'cut/index.json': index.slice(0, -20),
      'newer/index.json': index.replace('"version": 1', '"version": 2'),
      'out/index.json': index.replace('"url": "digests/', '"url": "../digests/'),
      'a.md': POST,
    };
    const { files, refused } = await digests(collectPicked([given('a.zip', zipOf(broken))]));
    expect(paths({ files })).toEqual(['a.md']);
    expect(refused.map(({ path, code }) => [path, code])).toEqual([
      ['cut/index.json', 'malformed'],
      ['newer/index.json', 'newer-format'],
      ['out/index.json', 'unsafe-path'],
    ]);
  });

  it('is not seen in an index.json of another program', async () => {
    const { files, skipped } = await digests(
      collectPicked([given('index.json', '{"format":"other"}'), given('x.json', '[]')]),
    );
    expect([files.length, skipped]).toEqual([0, 2]);
  });

  it('keeps its ids apart from those of posts, and of another feed', async () => {
    const feed = await feedFiles();
    const { files } = await digests(
      collectPicked([
        given('one.zip', zipOf(feed)),
        given('two.zip', zipOf(feed)),
        given('2025-09-08-b.md', POST),
      ]),
    );
    const ids = (await filesSource(files, []).list({})).digests.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });
});

describe('a backup among the files', () => {
  const expected = { kind: 'backup', backup: { format: 'yoyak-backup', digests: { length: 3 } } };
  const bytes = (name: string) => Uint8Array.from(readFileSync(`test/core/backup/older/${name}`));

  it.each(['v1.zip', 'v1.json'])('is known for one under any name: %s', async (name) => {
    const chosen = given(name.replace('v1', '내 백업 (1)'), bytes(name));
    expect(await collectPicked([given('a.md', POST), chosen])).toMatchObject(expected);
  });

  it('is known in a folder to which it was unpacked', async () => {
    const json = new TextDecoder().decode(bytes('v1.json'));
    const tree = { yoyak: { 'backup.json': json, digests: { files: { 'note.md': POST } } } };
    expect(await collectDropped(drop(tree))).toMatchObject(expected);
  });

  it('is known by its name, whatever it says first', async () => {
    const { format, ...rest } = JSON.parse(new TextDecoder().decode(bytes('v1.json')));
    const text = JSON.stringify({ ...rest, format });
    expect(await collectPicked([given('backup.json', text)])).toMatchObject(expected);
  });

  const json = () => new TextDecoder().decode(bytes('v1.json'));
  const reversed = () => Object.fromEntries(Object.entries(JSON.parse(json())).reverse());
  it.each<[string, () => string | Uint8Array]>([
    ['by an editor, with its keys in another order', () => JSON.stringify(reversed(), null, 2)],
    [
      'with tabs and the line ends of Windows',
      () => JSON.stringify(reversed(), null, '\t').replaceAll('\n', '\r\n'),
    ],
    ['as UTF-8 with a mark', () => `\uFEFF${JSON.stringify(reversed())}`],
    ['as UTF-16', () => Buffer.from(`\uFEFF${JSON.stringify(reversed())}`, 'utf16le')],
  ])('is known when it was saved %s', async (_how, write) => {
    expect(await collectPicked([given('saved.json', write())])).toMatchObject(expected);
  });

  it('is not to be seen in a JSON that quotes one', async () => {
    const quoting = JSON.stringify([{ note: '"format":"yoyak-backup"', more: reversed() }]);
    const { skipped } = await digests(collectPicked([given('a.json', quoting)]));
    expect(skipped).toBe(1);
  });

  it('is not to be seen in any other file of a zip that is damaged', async () => {
    const packed = zipOf({ 'a.json': '{"a":"1"}', 'a.md': POST });
    packed[38] = (packed[38] ?? 0) ^ 0xff;
    const { files, skipped } = await digests(collectPicked([given('a.zip', packed)]));
    expect([paths({ files }), skipped]).toEqual([['a.md'], 1]);
  });

  it('that is damaged or newer says so, and is not taken for anything else', async () => {
    const json = new TextDecoder().decode(bytes('v1.json'));
    const collect = (text: string) => collectPicked([given('b.json', text)]);
    await expect(collect(json.slice(0, -9))).rejects.toMatchObject({ code: 'backup-damaged' });
    await expect(collect(json.replace('"version":1', '"version":3'))).rejects.toMatchObject({
      code: 'backup-newer',
    });
    const cut = zipOf({ 'backup.json': json.slice(0, -9), 'digests/files/note.md': POST });
    await expect(collectPicked([given('b.zip', cut)])).rejects.toMatchObject({
      code: 'backup-damaged',
    });
  });
});
