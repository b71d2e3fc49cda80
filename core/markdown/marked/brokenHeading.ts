/**
 * A heading whose link text is broken over lines, indented or with blank lines between, as one heading:
 * `raw` is all the source it takes, `text` one line. Undefined for every other text.
 */
export function joinBrokenHeading(
  src: string,
): { readonly raw: string; readonly depth: number; readonly text: string } | undefined {
  const [opening, hashes = '', start = ''] = /^ {0,3}(#{1,6})[ \t]([^\n]{1,999})\n/.exec(src) ?? [];
  if (!opening || !leavesBracketOpen(start)) return undefined;
  const lines = src.slice(opening.length, opening.length + 2000).split('\n', 8);
  const last = lines.findIndex((line) => /\]\(|\]\[/.test(line));
  const rest = lines.slice(0, last + 1);
  if (last < 0 || rest.some((line) => /^\s*(?:#|```|~~~)/.test(line))) return undefined;
  const raw = opening + rest.join('\n');
  const text = [start, ...rest]
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
  return { raw: src[raw.length] === '\n' ? `${raw}\n` : raw, depth: hashes.length, text };
}

function leavesBracketOpen(text: string): boolean {
  if (text.lastIndexOf('](') >= text.lastIndexOf('[')) return false;
  let open = 0;
  for (const character of text) {
    if (character === '[') open += 1;
    else if (character === ']' && open > 0) open -= 1;
  }
  return open > 0;
}
