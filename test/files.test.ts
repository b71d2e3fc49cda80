import { describe, expect, it } from 'vitest';
import { heads } from '../core/query';
import { type DigestFile, filesSource } from '../core/source/files';
import { sync } from '../core/sync';
import { useBrowser } from './browser';

useBrowser();

const POST = `---
title: 시험
date: 2025-09-08
---

# 1. [A Paper](https://arxiv.org/abs/2509.04664)

## Conclusion
결론이다.
`;

const file = (path: string, text = POST): DigestFile => ({
  path,
  size: text.length,
  text: async () => text,
});

describe('filesSource', () => {
  it('stores each file as a digest of its name', async () => {
    const { added, problems } = await sync(filesSource([file('a/2025-09-08-x.md'), file('y.md')]));
    expect(added.map(({ id }) => id)).toEqual(['2025-09-08-x', '2025-09-08-y']);
    expect(problems).toEqual([]);
    expect((await heads()).map(({ source, papers }) => [source, papers])).toEqual([
      ['files', ['2509.04664']],
      ['files', ['2509.04664']],
    ]);
  });

  it('keeps two days apart whose files have one name', async () => {
    await sync(filesSource([file('index.md')]));
    await sync(filesSource([file('index.md', POST.replace('09-08', '09-09'))]));
    expect((await heads()).map(({ id }) => id)).toEqual(['2025-09-09-index', '2025-09-08-index']);
  });

  it('changes nothing when the same file comes again', async () => {
    await sync(filesSource([file('y.md')]));
    expect(await sync(filesSource([file('y.md')]))).toMatchObject({
      added: [],
      changed: [],
      unchanged: 1,
    });
  });

  it('stores nothing of a file without papers, and says why', async () => {
    const { added, problems } = await sync(filesSource([file('notes.md', '그냥 글')]));
    expect(added).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('no-papers');
    expect(await heads()).toEqual([]);
  });

  it('never reads a file that is too large', async () => {
    const huge = { path: 'huge.md', size: 3e9, text: () => Promise.reject(new Error('read')) };
    const { problems, added } = await sync(filesSource([huge, file('y.md')]));
    expect(problems).toMatchObject([{ file: 'huge.md', line: 1, code: 'too-large' }]);
    expect(added).toHaveLength(1);
  });

  it('goes on with the others when one file is gone', async () => {
    const gone = { path: 'gone.md', size: 9, text: () => Promise.reject(new Error('NotFound')) };
    const { problems, added } = await sync(filesSource([gone, file('y.md')]));
    expect(problems).toMatchObject([{ file: 'gone.md', code: 'unreadable-file' }]);
    expect(added).toHaveLength(1);
  });
});
