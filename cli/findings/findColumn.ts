import { BROKEN_LETTER } from '../../core/digest/brokenLetter';
import type { Problem } from '../../core/paper';

/** Where on its line a problem's value begins, for problems that concern the value of something. */
const before: Readonly<Record<string, RegExp>> = {
  'unreadable-date': /^[^:=]{1,100}[:=][ \t]*/,
  'future-date': /^date[ \t]*[:=][ \t]*/,
  'front-matter-language': /^\s*---[ \t]*/,
};

/**
 * The column of a problem in its post, as editors count: from 1, in UTF-16 code units. It is where the
 * text in question begins, else where the line does after its indent.
 */
export function findColumn(text: string, problem: Problem): number {
  const line = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)[problem.line - 1] ?? '';
  if (problem.code === 'broken-letter') return Math.max(0, line.indexOf(BROKEN_LETTER)) + 1;
  const about = problem.about?.replace(/…$/, '');
  const found = about ? line.indexOf(about) : (before[problem.code]?.exec(line)?.[0].length ?? -1);
  return Math.max(found >= 0 ? found : line.search(/\S/), 0) + 1;
}
