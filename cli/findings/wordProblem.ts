import type { Problem } from '../../core/paper';
import type { Terminal } from '../terminal';
import { readLocale } from '../words/readLocale';

/** Found by `check` itself, which speaks the terminal's language. */
const spoken: ReadonlySet<string> = new Set(['future-date', 'empty-summary', 'explained']);

/** A problem in the terminal's language; the parser speaks Korean. */
export function reword(problem: Problem, { language }: Terminal): Problem {
  if (language === 'ko' || spoken.has(problem.code)) return problem;
  const key = problem.code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const message = readLocale('en', 'problem')[key]?.replace(
    '$1',
    () => readAboutText(problem) ?? '',
  );
  return { ...problem, message: message ?? problem.message };
}

/** The text in question, with which such a problem's sentence begins; it ends in `…` where it was cut. */
export function readAboutText({ message }: Problem): string | undefined {
  return message.match(/^“(.*)” /s)?.[1];
}
