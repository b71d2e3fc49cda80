import { join } from 'node:path';
import type { Problem } from '../../core/paper';
import type { Post } from '../posts/posts';
import type { Terminal } from '../terminal';
import { findColumn } from './findColumn';
import type { Finding } from './finding';
import { wordProblem } from './wordProblem';

/** Told, but nothing to mend. */
const notes: ReadonlySet<string> = new Set(['draft', 'explained']);

/** A problem of a post that was read from a path → where it is, as seen from the terminal, in its language. */
export function placeProblem(
  problem: Problem,
  { path, text }: Post,
  from: string,
  terminal: Terminal,
): Finding {
  const alone = from.split(/[\\/]/).at(-1) === path;
  const file = (alone ? from : join(from, path)).replaceAll('\\', '/');
  const { line, code } = problem;
  const message = wordProblem(problem, terminal.language);
  const column = findColumn(text, problem);
  return { file, line, column, code, message, ...(notes.has(code) && { note: true }) };
}
