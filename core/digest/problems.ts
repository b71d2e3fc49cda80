import type { FailureCode } from '../failure';
import type { Problem } from '../paper';

/**
 * The problems that a digest can have, and what each is about beside its line: nothing more, the text in question,
 * or how many. The sentence of `a-code` is `problem.aCode` in the locales, and `$1` in it is what it is about.
 */
const problems = {
  draft: 'line',
  'too-large': 'line',
  'unreadable-file': 'line',
  'not-utf8': 'line',
  'broken-letter': 'line',
  'branch-gone': 'text',
  'folder-alone': 'text',
  'not-markdown': 'line',
  'too-complex': 'line',
  'fence-open': 'line',
  'no-front-matter': 'line',
  'front-matter-open': 'line',
  'front-matter-language': 'line',
  'front-matter-yaml': 'line',
  'front-matter-toml': 'line',
  'front-matter-json': 'line',
  'front-matter-duplicate': 'text',
  'front-matter-size': 'line',
  'unreadable-date': 'line',
  'no-date': 'line',
  'no-papers': 'line',
  'no-paper-id': 'text',
  'unclear-link': 'text',
  'duplicate-paper': 'text',
  'two-papers': 'text',
  'unclear-paper': 'text',
  'no-words': 'text',
  'outside-paper': 'line',
  'more-problems': 'count',
} as const satisfies Readonly<Record<string, 'line' | 'text' | 'count'>>;

/** Problems of one file that are told; nobody reads more. */
const MOST_TOLD = 200;

/** The code of a problem that a digest can have. */
export type ProblemCode = keyof typeof problems;

/** The same, by what it is about. */
export type ProblemAbout<What extends (typeof problems)[ProblemCode]> = {
  [Code in ProblemCode]: (typeof problems)[Code] extends What ? Code : never;
}[ProblemCode];

/** Is this the code of a digest's own problem? Others are failures. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}

/** Is a problem with this code about that? */
export function isAbout<What extends (typeof problems)[ProblemCode]>(
  code: string,
  what: What,
): code is ProblemAbout<What> {
  return isProblemCode(code) && problems[code] === what;
}

/** A problem at a line of a file; `about` is kept as far as it can be shown, and where its sentence asks for it. */
export function tellProblem(
  file: string,
  line: number,
  code: ProblemCode | FailureCode,
  about = '',
): Problem {
  if (!isAbout(code, 'text') && !isAbout(code, 'count')) return { file, line, code };
  return { file, line, code, about: about.length > 60 ? `${about.slice(0, 59)}…` : about };
}

/** A file's problems by their lines. Of very many the first are told, and then how many more there are. */
export function limitProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort((one, other) => one.line - other.line);
  const first = sorted[MOST_TOLD - 1];
  if (!first || sorted.length === MOST_TOLD) return sorted;
  const left = sorted.length - MOST_TOLD + 1;
  const more = tellProblem(first.file, first.line, 'more-problems', String(left));
  return [...sorted.slice(0, MOST_TOLD - 1), more];
}
