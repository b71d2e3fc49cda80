import type { Digest, Problem } from '../../core/paper';
import type { Post } from '../posts/posts';
import type { Words } from '../words/ko';

/** Papers that have a heading with their link and not a word below it, each at the line of that heading. */
export function findEmpty(
  { path, text }: Post,
  { entries }: Digest,
  words: Words,
): readonly Problem[] {
  const lines = text.split(/\r\n?|\n/);
  return entries
    .filter(({ sections }) => sections.every(({ children }) => children.length === 0))
    .map(({ paper, title }) => ({
      file: path,
      line: Math.max(0, findHeading(lines, paper)) + 1,
      code: 'empty-summary',
      message: words.emptySummary(title),
    }));
}

function findHeading(lines: readonly string[], paper: string): number {
  return lines.findIndex((line) => /^ {0,3}#/.test(line) && line.includes(paper));
}
