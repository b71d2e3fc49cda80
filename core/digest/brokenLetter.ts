/** What stands in place of each letter that could not be decoded. */
export const BROKEN_LETTER = '\uFFFD';

/** The line, from 1, of the first broken letter of a text; undefined without any. */
export function findBrokenLetter(text: string): number | undefined {
  const at = text.indexOf(BROKEN_LETTER);
  return at < 0 ? undefined : text.slice(0, at).split(/\r\n?|\n/).length;
}
