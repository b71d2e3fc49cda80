/** Letters that are read at a stretch within a line: more than any paragraph that somebody wrote. */
const LONGEST_PIECE = 4000;

/**
 * The text of one block cut where a line, else a word ends, because marked's rules look ahead as far as the
 * text goes: emphasis and links do not reach from one piece into the next.
 */
export function cutPieces(text: string): readonly string[] {
  if (text.length <= LONGEST_PIECE) return [text];
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > LONGEST_PIECE) {
    const most = text.slice(from, from + LONGEST_PIECE);
    const end = Math.max(most.lastIndexOf('\n'), 0) || Math.max(most.lastIndexOf(' '), 0);
    const length = end > LONGEST_PIECE / 2 ? end : LONGEST_PIECE;
    pieces.push(text.slice(from, from + length));
    from += length;
  }
  pieces.push(text.slice(from));
  return pieces;
}
