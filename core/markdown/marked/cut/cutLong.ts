/** More lines without a blank one between them are no paragraph, list or table that somebody wrote. */
const MOST_LINES = 1000;
/** From how many lines on they are cut wherever they are, within code and nested lists too. */
const ALL_LINES = 4000;

/**
 * A text cut where too many lines stand without a blank one: marked copies a list item again for each line of it,
 * and its expressions keep a place on the stack for every line of a paragraph.
 */
export function cutLong(text: string): readonly string[] {
  if (text.length < MOST_LINES) return [text];
  const parts: string[] = [];
  let [from, lines] = [0, 0];
  let isCode = false;
  for (let at = 0; at < text.length; at = findNext(text, at)) {
    const first = skipIndent(text, at);
    if (first === text.length || text[first] === '\n') {
      lines = 0;
      continue;
    }
    if (lines >= (first === at && !isCode ? MOST_LINES : ALL_LINES)) {
      parts.push(text.slice(from, at));
      [from, lines] = [at, 0];
    }
    lines += 1;
    if (text.startsWith('```', first) || text.startsWith('~~~', first)) isCode = !isCode;
  }
  parts.push(text.slice(from));
  return parts;
}

function skipIndent(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

function findNext(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
