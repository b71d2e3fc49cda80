import type { Words } from './words/ko';

/** There was no post to work on, below `from`. */
export class NoPosts extends Error {
  readonly from: string;

  constructor(from: string) {
    super(`no posts in ${from}`);
    this.from = from;
  }
}

/** What went wrong, in a sentence; what Node throws for a file names its path. */
export function explain(error: unknown, words: Words): string {
  if (error instanceof NoPosts) return words.noPosts(error.from);
  const { code, path, syscall, message } = error as NodeJS.ErrnoException;
  if (path && (code === 'ENOENT' || code === 'ENOTDIR')) return words.nothingThere(path);
  if (path && (code === 'EACCES' || code === 'EPERM')) return words.noPermission(path);
  // Linux has no room for another watch: https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html
  if (code === 'EMFILE' || (code === 'ENOSPC' && syscall === 'watch')) return words.tooManyFiles;
  return message;
}
