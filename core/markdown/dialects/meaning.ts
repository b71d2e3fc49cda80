/** Lines of a text from one place to another that are indented by so many letters too much. */
export type Indented = { readonly from: number; readonly to: number; readonly width: number };

/** As Pandoc and PHP Markdown Extra have it, whatever stands behind the colon. */
const WIDTH = 4;
const TAB = 4;

/**
 * What belongs to a meaning that begins at a place behind its colon: the rest of its paragraph, and below blank lines what is
 * indented. As far as it is, it would be code.
 */
export function findMeaning(text: string, from: number): Indented | undefined {
  const column = from - text.lastIndexOf('\n', from - 1) - 1;
  let width = Math.max(WIDTH, column);
  let to = from;
  let isBelowBlank = false;
  for (let at = findNext(text, from); at < text.length; at = findNext(text, at)) {
    const [indent = ''] = /^[ \t]*/.exec(text.slice(at, at + LONGEST)) ?? [];
    const sign = text[at + indent.length] ?? '\n';
    const columns = measure(indent);
    if (sign === '\n') isBelowBlank = true;
    else if (columns >= TAB) {
      width = Math.min(width, columns);
      to = at + indent.length;
    } else if (isBelowBlank || sign === ':') break;
  }
  return to > from ? { from, to, width } : undefined;
}

const LONGEST = 100;

function findNext(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function measure(indent: string): number {
  let columns = 0;
  for (const sign of indent) columns += sign === '\t' ? TAB - (columns % TAB) : 1;
  return columns;
}

/** `shown`, which has as many lines as `text`, without the indent that lines of `text` have too much. */
export function takeIndents(shown: string, text: string, places: readonly Indented[]): string {
  if (places.length === 0) return shown;
  const lines = shown.split('\n');
  let line = 0;
  let at = 0;
  const goTo = (place: number) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < place; end = text.indexOf('\n', at)) {
      line += 1;
      at = end + 1;
    }
  };
  for (const { from, to, width } of places) {
    goTo(from);
    const first = line + 1;
    goTo(to);
    for (let each = first; each <= line; each += 1)
      lines[each] = takeIndent(lines[each] ?? '', width);
  }
  return lines.join('\n');
}

function takeIndent(line: string, width: number): string {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  return ' '.repeat(Math.max(0, measure(indent) - width)) + line.slice(indent.length);
}
