import { describe, expect, it } from 'vitest';
import type { Recognised } from '../../core/backup/recognise';
import { collectDropped, collectPicked } from '../../entrypoints/options/collectFiles';

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
