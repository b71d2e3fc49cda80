import { once } from 'node:events';
import { dirname, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { isMarkdown, isPassedOver } from '../posts/posts';

/** How long nothing may change, in milliseconds, before a change counts as whole: editors write in pieces. */
const QUIET_MS = 100;

/**
 * Works once, and again whenever Markdown at or below a path changed, one piece of work at a time. Ends when
 * the signal says so, after the work at hand; throws when the system lets it watch no further.
 */
export async function followPosts(
  from: string,
  work: () => Promise<void>,
  signal: AbortSignal,
  open = watch,
): Promise<void> {
  // From the folder above, so that the posts may go as a whole and come back.
  const above = dirname(from);
  const watcher = open(above, {
    ignoreInitial: true,
    ignored: (path, stats) => {
      if (path === above || path === from) return false;
      if (!path.startsWith(`${from}${sep}`) || isPassedOver(relative(from, path))) return true;
      return stats?.isFile() === true && !isMarkdown(path);
    },
  });
  let working = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(work);
    }, QUIET_MS);
  });
  const failed = new Promise<never>((_, reject) => watcher.on('error', reject));
  try {
    await Promise.race([once(watcher, 'ready'), failed]);
    working = working.then(work);
    if (!signal.aborted) await Promise.race([once(signal, 'abort'), failed]);
  } finally {
    clearTimeout(timer);
    await watcher.close();
    await working;
  }
}
