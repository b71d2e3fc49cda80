import type { Explanation } from '../../core/digest';
import type { Problem } from '../../core/paper';
import type { Post } from '../posts/posts';
import type { Terminal } from '../terminal';
import { readLocale } from '../words/readLocale';

/** In what a post's papers were found, as a note on its first line; none when it has no papers. */
export function sayKinds(
  { path }: Post,
  explanation: Explanation,
  { language }: Terminal,
): readonly Problem[] {
  if (explanation.length === 0) return [];
  const words = readLocale(language, 'explain');
  const kinds = explanation.map(({ kind, papers }) => words[kind]?.replace('$1', `${papers}`));
  const message = words.found?.replace('$1', () => kinds.join(', ')) ?? '';
  return [{ file: path, line: 1, code: 'explained', message }];
}
