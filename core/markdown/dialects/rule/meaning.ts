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
    const columns = measureIndent(indent);
    if (sign === '\n') isBelowBlank = true;
    else if (columns >= TAB) {
      width = Math.min(width, columns);
      to = at + indent.length;
    } else if (isBelowBlank || sign === ':') break;
  }
  return to > from ? { from, to, width } : undefined;
}

const LONGEST = 100;

/** Where the line after a place begins. */
export function findNext(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The columns of an indent. */
export function measureIndent(indent: string): number {
  let columns = 0;
  for (const sign of indent) columns += sign === '\t' ? TAB - (columns % TAB) : 1;
  return columns;
}

/** `shown`, which has as many lines as `text`, without the indent that lines of `text` have too much. */
export function takeIndents(shown: string, text: string, places: readonly Indented[]): string {
  if (places.length === 0) return shown;
  const lines = shown.split('\n');
  const lineOf = startCounting(text);
  // One place may stand in another.
  const steps = new Array<number>(lines.length + 2).fill(0);
  const step = (line: number, by: number) => {
    steps[line] = (steps[line] ?? 0) + by;
  };
  for (const { from, to, width } of places) {
    step(lineOf(from) + 1, width);
    step(lineOf(to) + 1, -width);
  }
  let width = 0;
  return lines
    .map((line, at) => {
      width += steps[at] ?? 0;
      return width > 0 ? takeIndent(line, width) : line;
    })
    .join('\n');
}

/** Tells the line, from 0, that a place of a text is on. */
function startCounting(text: string): (place: number) => number {
  const ends: number[] = [];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) ends.push(end);
  return (place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function takeIndent(line: string, width: number): string {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  return ' '.repeat(Math.max(0, measureIndent(indent) - width)) + line.slice(indent.length);
}
