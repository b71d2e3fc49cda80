/** How much of a line is read again for each sign on it, in characters. */
const NEAR = 200;

/** What stands on the line before a place, its last 200 characters. */
export function readBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - NEAR), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

/** Does a place stand at the end of its line, white space apart? */
export function endsLine(text: string, at: number): boolean {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t') end += 1;
  return end === text.length || text[end] === '\n';
}

/** The line breaks of a text, nothing else. */
export function keepBreaks(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

/** Does what stands at a place stand in quotes, as a word that is spoken of? */
export function isQuoted(text: string, at: number, end: number): boolean {
  return /["'“‘「『]/.test(text[at - 1] ?? '') && /["'”’」』]/.test(text[end] ?? '');
}
