/** What stands on the line before a place. */
export function readBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
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
