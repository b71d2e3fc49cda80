import { isFailureCode } from '../../../core/failure/codes';
import type { Problem } from '../../../core/paper';

/** Problems of a whole file or place beside the failures. */
const whole: ReadonlySet<string> = new Set([
  'unreadable-file',
  'not-utf8',
  'branch-gone',
  'folder-alone',
  'more-problems',
]);

/** Is this a problem of a place in a text? What is wrong with a whole file or zip has no line. */
export function hasLine({ code }: Problem): boolean {
  return !isFailureCode(code) && !whole.has(code);
}

/** How many of the files that were given could not be imported, for what the reader can set right outside of their text. */
export function countUnreadFiles(problems: readonly Problem[]): number {
  return new Set(problems.filter(isUnread).map(({ file }) => file)).size;
}

/** Of a file in which only Git LFS's address stands the text was read. */
function isUnread({ code }: Problem): boolean {
  if (code === 'lfs-pointer') return false;
  return isFailureCode(code) || code === 'unreadable-file' || code === 'not-utf8';
}
