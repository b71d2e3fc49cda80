/** Items of one line each under the same sign, with nothing within or below them that could belong to one. */
const plain = /^([-*+]) (?!\1)\S[^\n]*(?:\n\1 (?!\1)\S[^\n]*)*(?=\n*$|\n{2,9}(?!\1)\S)/;

/**
 * The lines of the list that a text begins with, where it is as plain as nearly all are. marked asks each line a dozen
 * questions; of these none has another answer.
 */
export function cutPlainList(src: string): readonly string[] | undefined {
  return plain.exec(src)?.[0].trimEnd().split('\n');
}
