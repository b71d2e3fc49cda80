/**
 * Whether a pattern, `*` for any run of characters, names a file: the whole of its path, of its name, or
 * of its name without the extension. Upper and lower case are the same, and so are the two ways in which
 * Hangul is written. The time is that of the pattern's length times the path's, whatever both are.
 */
export function matchesNames(pattern: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [path, name, name.replace(/\.\w+$/, '')].some((each) =>
    matches(fold(pattern), fold(each)),
  );
}

function matches(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
