import type { Words } from './words/ko';

/** What lies at a path is not what a command can work with. */
export class WrongPlace extends Error {
  readonly why: keyof Words['wrongPlace'];
  readonly path: string;

  constructor(why: keyof Words['wrongPlace'], path: string) {
    super(`${why}: ${path}`);
    this.why = why;
    this.path = path;
  }
}

/** Posts with letters that nobody can read any more, which no feed shall carry. */
export class DamagedPosts extends Error {
  readonly files: readonly string[];

  constructor(files: readonly string[]) {
    super(`damaged: ${files.join(', ')}`);
    this.files = files;
  }
}

/** What went wrong, in a sentence; what Node throws for a file names its path. */
export function explain(error: unknown, words: Words): string {
  if (error instanceof WrongPlace) return words.wrongPlace[error.why](error.path);
  if (error instanceof DamagedPosts) {
    const [first = '', ...others] = error.files;
    return words.damaged(first, others.length);
  }
  const { code, path, syscall, message } = error as NodeJS.ErrnoException;
  if (path && (code === 'ENOENT' || code === 'ENOTDIR')) return words.nothingThere(path);
  if (path && /^(?:EACCES|EPERM|EROFS)$/.test(code ?? '')) return words.noPermission(path);
  if (path && code === 'EISDIR') return words.isFolder(path);
  // Linux has no room for another watch: https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html
  if (code === 'EMFILE' || (code === 'ENOSPC' && syscall === 'watch')) return words.tooManyFiles;
  if (code === 'ENOSPC') return words.diskFull;
  return message;
}
