import type { Explanation } from '../../core/digest';
import type { Problem } from '../../core/paper';
import type { Post } from '../posts/posts';
import type { Terminal } from '../terminal';
import { fillSentence } from '../words/fillSentence';

/** In what a post's papers were found, as a note on its first line; none when it has no papers. */
export function sayKinds(
  { path }: Post,
  explanation: Explanation,
  { language }: Terminal,
): readonly Problem[] {
  if (explanation.length === 0) return [];
  const fill = (name: string, value: string) => fillSentence(language, 'explain', name, value);
  const kinds = explanation.map(({ kind, papers }) => fill(kind, `${papers}`));
  const message = fill('found', kinds.join(', '));
  return [{ file: path, line: 1, code: 'explained', message }];
}
