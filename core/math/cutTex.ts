/** A formula in a text: what is between dollars has no space at its ends, else they are money. */
const formula = /(?<!\\)(\$\$?)(?!\s)((?:[^$\\]|\\.){1,400})(?<!\s)\1|\\\(([^$\n]{1,400}?)\\\)/g;

/** A piece of a text as it stands there; `tex` is what a formula has between its delimiters. */
export type TextPiece = { readonly raw: string; readonly tex?: string };

/** A text of no markup → its pieces in order, its formulas each by itself; amounts of money are none. */
export function cutTex(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: raw, 2: dollars, 3: round, index } of text.matchAll(formula)) {
    if (dollars !== undefined && isMoney(dollars)) continue;
    if (index > end) pieces.push({ raw: text.slice(end, index) });
    pieces.push({ raw, tex: dollars ?? round ?? '' });
    end = index + raw.length;
  }
  if (end < text.length) pieces.push({ raw: text.slice(end) });
  return pieces;
}

function isMoney(between: string): boolean {
  return /^\d[\d.,]*[^\\^_]*$/.test(between) && !/^\d+$/.test(between);
}
