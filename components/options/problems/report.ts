import type { Problem } from '../../../core/paper';
import { hasLine } from './wholeFile';

export type FileProblems = { readonly file: string; readonly problems: readonly Problem[] };

/** Problems by file, in the order in which they were met; within a file by line. */
export function byFile(problems: readonly Problem[]): FileProblems[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const known = files.get(problem.file);
    if (known) known.push(problem);
    else files.set(problem.file, [problem]);
  }
  return [...files].map(([file, found]) => ({
    file,
    problems: found.sort((a, b) => a.line - b.line),
  }));
}

/** One line a problem, in the shape that editors and `grep` understand. */
export function toReport(
  problems: readonly Problem[],
  describe: (problem: Problem) => string,
): string {
  return byFile(problems)
    .flatMap((each) => each.problems)
    .map((problem) => `${nameLine(problem)}: ${describe(problem)} (${problem.code})\n`)
    .join('');
}

function nameLine(problem: Problem): string {
  return hasLine(problem) ? `${problem.file}:${problem.line}` : problem.file;
}
