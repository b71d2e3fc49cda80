import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watch } from 'chokidar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explain } from '../../../cli/explain';
import { followPosts } from '../../../cli/follow/followPosts';
import { en } from '../../../cli/words/en';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yoyak-follow-'));
  await writeFile(join(folder, 'a.md'), '# 글');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a system out of watches throws, at the first sign of life or while it watches. */
const full = Object.assign(new Error('ENOSPC: limit reached'), {
  code: 'ENOSPC',
  syscall: 'watch',
});

describe('following posts', () => {
  it.each(['ready', 'work'] as const)(
    'fails in words at an error before or after %s',
    async (at) => {
      const opened: ReturnType<typeof watch>[] = [];
      const open: typeof watch = (...asked) => {
        const watcher = watch(...asked);
        opened.push(watcher);
        if (at === 'ready') queueMicrotask(() => watcher.emit('error', full));
        return watcher;
      };
      let worked = 0;
      const work = async () => {
        worked += 1;
        for (const watcher of opened) watcher.emit('error', full);
      };
      const following = followPosts(folder, work, new AbortController().signal, open);
      const error = await following.catch((error: unknown) => error);
      expect(error).toBe(full);
      expect(explain(error, en)).toBe(en.tooManyFiles);
      expect(worked).toBe(at === 'ready' ? 0 : 1);
      expect(opened.map(({ closed }) => closed)).toEqual([true]);
    },
  );

  it('works once and ends at the signal', async () => {
    const stop = new AbortController();
    let worked = 0;
    await followPosts(
      folder,
      async () => {
        worked += 1;
        stop.abort();
      },
      stop.signal,
    );
    expect(worked).toBe(1);
  });
});
