import type { Explanation } from '../../core/digest';
import type { Problem } from '../../core/paper';
import type { Post } from '../posts/posts';
import type { Terminal } from '../terminal';

/** In what a post's papers were found, as a note on its first line; none when it has no papers. */
export function sayKinds(
  { path }: Post,
  explanation: Explanation,
  { words }: Terminal,
): readonly Problem[] {
  if (explanation.length === 0) return [];
  const kinds = explanation.map(({ kind, papers }) => words.kinds[kind](papers));
  const message = words.kinds.found(kinds.join(', '));
  return [{ file: path, line: 1, code: 'explained', message }];
}
