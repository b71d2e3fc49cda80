import { once } from 'node:events';
import { relative } from 'node:path';
import { watch } from 'chokidar';
import { isMarkdown, isPassedOver } from './posts';

/** So long nothing may change, in milliseconds, before a change counts as whole: editors write in pieces. */
const QUIET = 100;

/**
 * Works once, and again whenever Markdown below a path changed, one piece of work at a time. Ends when the
 * signal says so, after the work at hand.
 */
export async function followPosts(
  from: string,
  work: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const watcher = watch(from, {
    ignoreInitial: true,
    ignored: (path, stats) =>
      isPassedOver(relative(from, path)) ||
      (stats?.isFile() === true && !isMarkdown(path) && path !== from),
  });
  let working = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(work);
    }, QUIET);
  });
  await once(watcher, 'ready');
  working = working.then(work);
  if (!signal.aborted) await once(signal, 'abort');
  clearTimeout(timer);
  await watcher.close();
  await working;
}
