/**
 * The number of the parser that reads Markdown and HTML now. It grows by one whenever the same text is read
 * otherwise; what older ones read is then read anew, or said to be old where that cannot be.
 */
export const PARSER = 11;

/** In the place of a parser's number, for a digest that came compiled by its publisher. */
export const COMPILED = 0;

/** What was stored before parsers were numbered. */
const FIRST = 1;

/** Was something read by an older parser than this one? */
export function isOutdated({ parser = FIRST }: { readonly parser?: number }): boolean {
  return parser !== COMPILED && parser < PARSER;
}
