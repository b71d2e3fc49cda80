/**
 * A heading whose link text is broken over lines, indented or with blank lines between, as one heading:
 * `raw` is all the source it takes, `text` one line. Undefined for every other text.
 */
export function joinBrokenHeading(
  src: string,
): { readonly raw: string; readonly depth: number; readonly text: string } | undefined {
  if (!leavesBracketOpen(src, src.indexOf('\n'))) return undefined;
  const [opening, hashes = '', start = ''] = /^ {0,3}(#{1,6})[ \t]([^\n]{1,999})\n/.exec(src) ?? [];
  if (!opening) return undefined;
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

/** Does a text leave a bracket open before that place? */
function leavesBracketOpen(text: string, end: number): boolean {
  if (end < 0 || text.lastIndexOf('](', end) >= text.lastIndexOf('[', end)) return false;
  let open = 0;
  for (let at = 0; at < end; at += 1) {
    if (text[at] === '[') open += 1;
    else if (text[at] === ']' && open > 0) open -= 1;
  }
  return open > 0;
}
